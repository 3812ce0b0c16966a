import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { bold, type Item, itemsOf, numbered, stepsOf } from './items.ts';
import type { Run } from './outline.ts';
import type { Part } from './parts.ts';
import { PLACEHOLDERS } from './placeholders.ts';

/** A section as it will be written; `inside` are sections in it. */
export interface WrittenSection {
  name: string;
  attributes: Record<string, string>;
  nodes: RootContent[];
  inside?: WrittenSection[];
}

/** A document that a foreign guide links, and what it says of it. */
export interface LinkedDocument {
  source: string;
  shows: string;
}

export interface BuiltBody {
  sections: WrittenSection[];
  documents: LinkedDocument[];
  /** What became of each run, for the summary. */
  taken: string[];
}

const words = (text: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });
const MOST_DOCUMENTS = 6;

/** The sections of our guide, filled from the runs of a foreign one; what has no place of its own is kept as unproven. */
export function buildBody(all: Run[]): BuiltBody {
  const taken: string[] = [];
  const ids = new Set<string>();
  const runs = all.filter(({ nodes }) => nodes.length > 0);
  const of = (part: Part) => runs.filter((run) => run.part === part);
  const say = (run: Run, what: string) => taken.push(`"${run.heading || 'the beginning'}" became ${what}`);
  const kept: RootContent[] = [];
  const keep = (run: Run, what: string) => {
    if (run.heading !== '') kept.push(bold(run.heading));
    kept.push(...run.nodes);
    say(run, what);
  };

  const signin = of('person').flatMap((run) => {
    say(run, 'the part for the person signing in');
    return [...(run.isBelow ? [bold(run.heading)] : []), ...run.nodes];
  });
  const checks = of('checks').flatMap((run) => {
    const items = titled(run);
    say(run, counted(items.length, 'check'));
    return items.map(({ title, nodes }): WrittenSection => {
      const attributes = { title, id: idFor(title, ids) };
      return { name: 'Check', attributes, nodes: nodes.length > 0 ? nodes : [words(PLACEHOLDERS.check)] };
    });
  });
  const causes = of('causes').flatMap((run) => {
    const items = titled(run);
    say(run, `${counted(items.length, 'cause')}, to which the fixes are still to be written`);
    return items.map(({ title, nodes }) => cause(title, nodes, ids));
  });
  const fixes = of('fixes');
  for (const run of fixes) say(run, 'steps of one cause, which a person shares out among the causes');
  if (fixes.length > 0) causes.push(cause(all.find(({ part }) => part === 'fixes')?.heading || 'Resolution', [], ids, fixes));
  const avoid = of('avoid').flatMap((run) => {
    say(run, 'what not to do');
    return [...(run.isBelow ? [bold(run.heading)] : []), ...run.nodes];
  });
  const collect = of('collect').flatMap((run) => {
    say(run, 'what to collect');
    return [...(run.isBelow ? [bold(run.heading)] : []), ...run.nodes];
  });
  const documents: LinkedDocument[] = [];
  for (const run of of('documents')) {
    const rest = withoutDocuments(run.nodes, documents);
    if (rest.length > 0) keep({ ...run, nodes: rest }, 'documents, as far as they are listed here; the others are kept as unproven');
    else say(run, 'documents');
  }
  for (const run of runs.filter(({ part }) => part === undefined || part === 'description' || part === 'notes'))
    keep(run, 'text that is kept as unproven');

  for (const { heading, part } of all.filter(({ nodes }) => nodes.length === 0))
    if (part === undefined) taken.push(`"${heading}" has no text of its own`);

  const sections: WrittenSection[] = [
    { name: 'Signin', attributes: {}, nodes: signin.length > 0 ? signin : [words(PLACEHOLDERS.signin)] },
    ...checks,
    ...causes,
    ...(avoid.length > 0 ? [{ name: 'Avoid', attributes: {}, nodes: avoid }] : []),
    { name: 'Escalate', attributes: { to: PLACEHOLDERS.escalate }, nodes: collect.length > 0 ? collect : [words(PLACEHOLDERS.collect)] },
    ...(kept.length > 0 ? [{ name: 'Inferred', attributes: {}, nodes: kept }] : []),
  ];
  return { sections, documents, taken };
}

/** What is below a heading of its own is one piece; otherwise each item of a list is. */
function titled(run: Run): Item[] {
  return run.isBelow ? [{ title: run.heading, nodes: run.nodes }] : itemsOf(run.nodes, run.heading || 'Imported');
}

function cause(title: string, nodes: RootContent[], ids: Set<string>, fixes: Run[] = []): WrittenSection {
  const steps = fixes.flatMap((run) => {
    const own = stepsOf(run.nodes);
    if (!run.isBelow) return own;
    return [{ type: 'listItem' as const, children: [bold(run.heading), ...(run.nodes as (typeof own)[number]['children'])] }];
  });
  const placeholder = { type: 'html' as const, value: PLACEHOLDERS.step };
  const list = numbered(steps.length > 0 ? steps : [{ type: 'listItem', children: [placeholder] }]);
  const fix = { name: 'Fix', attributes: { by: 'admin', role: PLACEHOLDERS.role, verify: PLACEHOLDERS.verify }, nodes: [list] };
  const attributes = { title, tell: PLACEHOLDERS.causeTell, id: idFor(title, ids) };
  return { name: 'Cause', attributes, nodes, inside: [fix] };
}

/** Takes the items that are one link to a listed document, and returns what is left of the nodes. */
function withoutDocuments(nodes: RootContent[], documents: LinkedDocument[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node];
    const rest = node.children.filter((item) => {
      const [only, ...more] = item.children;
      const links = only?.type === 'paragraph' ? only.children.filter(({ type }) => type === 'link') : [];
      const [link] = links;
      const shows = plainText(item).replace(/\s+/g, ' ').trim();
      const isListed = links.length === 1 && link?.type === 'link' && link.url.startsWith('source:');
      if (!isListed || more.length > 0 || shows.length > 200 || shows.length < 3 || documents.length === MOST_DOCUMENTS) return true;
      const source = link.url.replace('source:', '');
      if (documents.some((known) => known.source === source)) return true;
      documents.push({ source, shows });
      return false;
    });
    return rest.length > 0 ? [{ ...node, children: rest }] : [];
  });
}

/** A name for links, made of the title's first words, once on the page. */
function idFor(title: string, ids: Set<string>): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .split('-')
    .slice(0, 6)
    .join('-');
  const base = slug === '' ? 'imported' : slug;
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  ids.add(id);
  return id;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
