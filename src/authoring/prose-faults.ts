import type { Code, Nodes, RootContent } from 'mdast';
import { codesInText } from '../domain/code-id.ts';
import type { Position, Problem } from '../domain/problem.ts';
import { slotsIn } from '../domain/slots.ts';
import { nearestName } from '../domain/suggest.ts';
import { placeWithin } from '../domain/text-position.ts';
import type { Mention } from './mention.ts';
import { plainText } from './prose-html.ts';
import { reportUnknown, startOf } from './section-faults.ts';
import type { Attribute } from './sections.ts';
import { LINK_BY_ID, rawHtml } from './stray-signs.ts';
import { CODE_LANGUAGES, LINK_SCHEMES, type LinkScheme } from './vocabulary.ts';

/** Markdown that may stand in a section; everything else is refused by name. */
const ALLOWED = new Set('paragraph text strong emphasis inlineCode code list listItem link break table tableRow tableCell'.split(' '));

/** What authors call the kinds of Markdown that have a technical name. */
const KINDS_OF_MARKDOWN: Record<string, string> = { delete: 'strikethrough', thematicBreak: 'line', definition: 'link address' };

/** Looks through prose for names to verify and for faults to mend. */
export class ProseInspector {
  readonly problems: Problem[] = [];
  readonly mentions: Mention[] = [];
  readonly #file: string;
  readonly #text: string;

  /** `text` is what was parsed; the names in it are looked for there, so that their places are exact. */
  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** Notes the names that stand in the attributes of a section. */
  attributes(attributes: Record<string, Attribute>): void {
    for (const [name, { value, line, column }] of Object.entries(attributes)) {
      const at = { line, column };
      if (name === 'role') this.mentions.push({ type: 'role', value, ...at });
      else if (name === 'where' && isPath(value)) this.mentions.push({ type: 'path', value, ...at });
      else if (name !== 'message' && name !== 'by') {
        this.mentions.push({ type: 'text', value, exact: false, ...at });
        for (const code of codesInText(value)) this.mentions.push({ type: 'code', value: code, ...at });
      }
    }
  }

  inspect(node: Nodes): void {
    const at = startOf(node);
    const type = (node as { type: string }).type;
    if (!ALLOWED.has(type)) {
      this.refuse(type, node, at);
      return;
    }
    if (node.type === 'code') {
      this.report(at, 'nested-code', 'A code block stands inside a list.', 'Put it directly into the section or into a numbered step.');
      this.sample(node);
    } else if (node.type === 'link') {
      this.#link(node.url, plainText(node), at);
      return;
    } else if (node.type === 'inlineCode') {
      this.#slots(this.#raw(node), at);
      this.mentions.push({ type: 'value', value: node.value, ...at });
    } else if (node.type === 'text') this.#words(this.#raw(node), at);
    else if (node.type === 'strong') {
      const text = plainText(node);
      if (isPath(text)) this.mentions.push({ type: 'path', value: text, ...at });
    } else if (node.type === 'table' && node.align?.some(Boolean)) {
      this.report(at, 'aligned-table', 'The table has aligned columns.', 'Write the line under the head as | --- | --- | without colons.');
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') this.refuse('task list', node, at);
    if ('children' in node) for (const child of node.children) this.inspect(child);
  }

  refuse(type: string, node: Nodes, at: Position): void {
    const name = (node as unknown as { name?: string | null }).name;
    if (type.startsWith('mdxJsx')) {
      if (name && /^[A-Z]/.test(name)) {
        reportUnknown({ name, ...at }, [], (place, ...rest) => this.report(place, ...rest));
      } else {
        const { rule, what, expected } = rawHtml(name ?? '');
        this.report(at, rule, what, expected);
      }
      for (const child of 'children' in node ? (node.children as RootContent[]) : []) {
        if (child.type === 'code') this.sample(child);
        else this.inspect(child);
      }
    } else if (type.startsWith('mdx')) {
      const value = 'value' in node ? node.value.trim() : '';
      if (/^\w+$/.test(value))
        this.report(
          at,
          'expression',
          `{${value}} stands in the text, where MDX takes it for code.`,
          `Put it in backticks: \`{${value}}\`.`,
        );
      else
        this.report(
          at,
          'expression',
          'A {…} expression stands in the body.',
          'Pages hold no code; put it in backticks, or write \\{ for a brace.',
        );
    } else if (type === 'heading') {
      this.report(at, 'heading', 'A heading stands in the body.', 'The page makes the headings; start a new section or a paragraph.');
    } else {
      const kind = KINDS_OF_MARKDOWN[type] ?? type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      this.report(
        at,
        'unsupported-markdown',
        `Markdown of the kind "${kind}" is not used here.`,
        'Use paragraphs, lists, bold, code, links and plain tables.',
      );
    }
  }

  #link(url: string, text: string, at: Position): void {
    const [scheme, ...rest] = url.split(':');
    const value = rest.join(':');
    if (scheme && value && (LINK_SCHEMES as readonly string[]).includes(scheme)) {
      this.mentions.push({ type: scheme as LinkScheme, value: scheme === 'code' ? value.replace(/^AADSTS/i, '') : value, ...at });
      this.mentions.push({ type: 'text', value: text, exact: false, ...at });
      if (text.trim() === '')
        this.report(
          at,
          'empty-link',
          `The link to "${url}" has no text.`,
          'Write between the square brackets what the reader finds there.',
        );
      return;
    }
    if (scheme === 'mailto' && text === value) {
      this.report(at, 'unregistered-link', `The address "${text}" becomes a link.`, 'Put it in backticks.');
      return;
    }
    const nearest = scheme && value && !/^https?$/.test(scheme) ? nearestName(scheme, LINK_SCHEMES) : undefined;
    this.report(at, 'unregistered-link', `The link to "${url}" is not by id.`, LINK_BY_ID, nearest);
  }

  #words(text: string, at: Position): void {
    this.mentions.push({ type: 'text', value: text, exact: true, ...at });
    for (const match of text.matchAll(/\bAADSTS(\d{5,8})\b/g)) {
      this.mentions.push({ type: 'code', value: match[1] as string, ...placeWithin(text, match.index, at) });
    }
  }

  #slots(text: string, at: Position): void {
    for (const slot of slotsIn(text)) this.mentions.push({ type: 'slot', value: slot.name, ...placeWithin(text, slot.offset, at) });
  }

  sample(node: Code): void {
    const at = startOf(node);
    if (!node.lang || !(CODE_LANGUAGES as readonly string[]).includes(node.lang)) {
      const expected = `Begin it with \`\`\` and one of ${CODE_LANGUAGES.join(', ')}.`;
      const what = node.lang ? `The language "${node.lang}" of this code block is not known.` : 'This code block names no language.';
      this.report(at, 'code-language', what, expected, node.lang ? nearestName(node.lang, CODE_LANGUAGES) : undefined);
    }
    if (node.value.trim() === '') this.report(at, 'empty-code', 'The code block is empty.', 'Write the sample, or take the block away.');
    this.mentions.push({ type: 'sample', lang: node.lang ?? 'text', value: node.value, line: at.line + 1, column: at.column });
    const raw = this.#raw(node);
    const fence = raw.indexOf('\n');
    if (fence !== -1) this.#slots(raw.slice(fence + 1), { line: at.line + 1, column: 1 });
  }

  /** What stands in the file for a node: its text with indentation and escapes. */
  #raw({ position }: Nodes): string {
    return this.#text.slice(position?.start.offset, position?.end.offset);
  }

  report(at: Position, rule: string, what: string, expected: string, nearest?: string): void {
    this.problems.push({ file: this.#file, line: at.line, column: at.column, rule, what, expected, ...(nearest ? { nearest } : {}) });
  }
}

/** Whether a bold text or a place is an admin center path, also one with another arrow than ours. */
function isPath(text: string): boolean {
  return / > |[→»›]|\w>\w/.test(text);
}
