import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { CodeId } from '../domain/code-id.ts';
import { buildBody } from './body.ts';
import { cleanTree, type Finding, type SourceOf } from './clean.ts';
import { shortened } from './items.ts';
import { type Run, runsOf } from './outline.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { printSections } from './print.ts';
import { codeInFileName, readTitle, type TitleFacts } from './titles.ts';

/** What the register knows of a code, which counts more than a foreign guide. */
export interface KnownFacts {
  name?: string | undefined;
  title: string;
  family: string;
  kind: string;
  messages: string[];
  sources: string[];
}

/** What is known here that a foreign guide is held against. */
export interface ImportContext {
  /** The name of the file, where its text names no code. */
  fileName: string;
  sourceOf: SourceOf;
  factsOf(code: CodeId): KnownFacts | undefined;
}

/** A guide of our structure, and what a person has to know of how it came about. */
export interface ImportedGuide {
  code: CodeId;
  /** The whole file. */
  text: string;
  /** What became of each part. */
  taken: string[];
  /** What a person has to look at, by line of the foreign file. */
  findings: Finding[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
const LONGEST_TITLE = 70;
const LONGEST_ANSWER = 400;
/** A line with a code that is longer is no title. */
const LONGEST_LINE = 200;

/**
 * Turns a troubleshooting guide written as plain Markdown into one of ours: every paragraph, list item, link and code block
 * is in its text or in its findings. Returns undefined where neither the text nor the file's name names a code.
 */
export function importGuide(markdown: string, { fileName, sourceOf, factsOf }: ImportContext): ImportedGuide | undefined {
  const root = parser.parse(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')) as Root;
  const front = root.children.flatMap((node) =>
    'value' in node && (node.type === 'yaml' || (node.type as string) === 'toml') ? [node] : [],
  );
  const findings: Finding[] = front.map(({ value }) => ({
    line: 1,
    text: `Front matter of another tool was left out: ${value.replace(/\s+/g, ' ')}`,
  }));
  root.children = root.children.filter((node) => !(front as RootContent[]).includes(node));
  findings.push(...cleanTree(root, sourceOf));
  const head = titleOf(root.children, fileName);
  if (!head) return undefined;
  const { facts: title, rest } = head;
  const known = factsOf(title.code);
  const runs = runsOf(rest);
  const { answer, taken: used } = answerFrom(title, runs);
  const { sections, documents, taken } = buildBody(used ? without(runs, used) : runs);
  // What is longer than its field stays whole among what is unproven.
  if (title.description !== '' && title.description !== answer && title.description !== ourTitle(title, known))
    findings.push({ line: 1, text: `The title said: ${title.description}` });
  if (title.name && known?.name && title.name !== known.name)
    findings.push({ line: 1, text: `The name was ${title.name}; ours is ${known.name}.` });
  findings.push({ line: 1, text: 'Who does each fix is a guess: by="admin".' });
  const fields = {
    code: Number(title.code),
    ...((known?.name ?? title.name) ? { name: known?.name ?? title.name } : {}),
    title: ourTitle(title, known),
    answer,
    verdict: 'unknown',
    broken: PLACEHOLDERS.broken,
    family: known?.family ?? PLACEHOLDERS.family,
    kind: known?.kind ?? 'failure',
    messages: known && known.messages.length > 0 ? known.messages : [PLACEHOLDERS.message],
    ask: [PLACEHOLDERS.question],
    tell: PLACEHOLDERS.tell,
    documents: documents.length > 0 ? documents : [{ source: PLACEHOLDERS.source, shows: PLACEHOLDERS.shows }],
    sources: (known?.sources ?? []).filter((id) => !documents.some(({ source }) => source === id)),
    reviewed: PLACEHOLDERS.reviewed,
  };
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${printSections(sections)}\n`;
  return { code: title.code, text, taken, findings: findings.sort((a, b) => a.line - b.line) };
}

/** The first heading or line that names the code, and what is left without it; the file's name where none does. */
function titleOf(nodes: RootContent[], fileName: string): { facts: TitleFacts; rest: RootContent[] } | undefined {
  const lines = nodes.filter(
    (node): node is Heading | Paragraph => node.type === 'heading' || (node.type === 'paragraph' && plainText(node).length <= LONGEST_LINE),
  );
  const naming = lines.filter((node) => readTitle(plainText(node)));
  const title = naming.find(({ type }) => type === 'heading') ?? naming[0];
  if (!title) {
    const code = codeInFileName(fileName);
    return code === undefined ? undefined : { facts: { code, description: '' }, rest: nodes };
  }
  // A line of the text is more than a title, and what a link leads to would be lost.
  const isKept = title.type === 'paragraph' || title.children.some(({ type }) => type === 'link' || type === 'inlineCode');
  const kept: RootContent[] = isKept ? [{ type: 'paragraph', children: title.children }] : [];
  return { facts: readTitle(plainText(title)) as TitleFacts, rest: nodes.flatMap((node) => (node === title ? kept : [node])) };
}

function ourTitle({ description }: TitleFacts, known: KnownFacts | undefined): string {
  if (known) return known.title;
  const title = description.replace(/\.$/, '');
  return title.length >= 3 && title.length <= LONGEST_TITLE ? title : PLACEHOLDERS.title;
}

/** What happened: the title's description, or else the first words of the guide, and the paragraph that they were whole. */
function answerFrom({ description }: TitleFacts, runs: Run[]): { answer: string; taken?: RootContent } {
  if (description.split(' ').length >= 3)
    return { answer: description.length <= LONGEST_ANSWER ? description : shortened(description, LONGEST_ANSWER) };
  const paragraph = runs.find(({ part }) => part === 'description' || part === undefined)?.nodes.find(({ type }) => type === 'paragraph');
  const text = paragraph ? plainText(paragraph).replace(/\s+/g, ' ').trim() : '';
  if (text.length < 3) return { answer: PLACEHOLDERS.answer };
  const isWhole =
    text.length <= LONGEST_ANSWER && paragraph?.type === 'paragraph' && paragraph.children.every(({ type }) => type === 'text');
  return isWhole ? { answer: text, taken: paragraph } : { answer: shortened(text, LONGEST_ANSWER) };
}

function without(runs: Run[], node: RootContent): Run[] {
  return runs.map((run) => ({ ...run, nodes: run.nodes.filter((one) => one !== node) }));
}
