import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Position, ReadingDiagnostic } from '../diagnostic.ts';

export type KeyPath = readonly PropertyKey[];

/** YAML as data, with the position of every key, and its syntax errors as diagnostics. */
export interface LocatedYaml {
  /** What was written; undefined when it is not YAML. */
  data: unknown;
  /** The data as far as the text could be parsed, errors or not: for rules that look at single names. */
  draft: unknown;
  /** The position of the key, or the item of a list, at a path; that of the nearest existing parent when it is missing. */
  at(path: KeyPath): Position;
  diagnostics: ReadingDiagnostic[];
}

interface Ranged {
  range?: readonly [number, number, number] | null;
}

/**
 * Parses YAML and keeps the position of everything in it.
 * `firstLine` is the line of the file on which the text begins, so that positions are those of the file.
 */
export function readYaml(file: string, text: string, firstLine = 1): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...OPTIONS });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column: col };
  };
  const { draft, unresolved } = toData(document);
  const star: ReadingDiagnostic[] = unresolved ? [{ file, ...place(Math.max(0, text.search(/(?<=^|[\s,[{])\*/))), ...STAR }] : [];
  const errors = withoutEchoes(document.errors, text).map(
    (error): ReadingDiagnostic => ({ file, ...place(error.pos[0]), ...explain(error, text) }),
  );
  const diagnostics = [...star, ...errors].filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  const usable = !unresolved && document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  // The syntax tree is many times the size of the text: it is kept while there is room, and parsed again when missed.
  const tree = new WeakRef(document);
  const at = (path: KeyPath): Position => {
    const parsed = tree.deref() ?? parseDocument(text, OPTIONS);
    for (let length = path.length; length > 0; length--) {
      const parent: unknown = length > 1 ? parsed.getIn(path.slice(0, length - 1), true) : parsed.contents;
      const key = path[length - 1];
      const pair = pairsOf(parent).find((item) => String(item.key?.value) === String(key))?.key;
      const node = pair ?? (parsed.getIn(path.slice(0, length), true) as Ranged | undefined);
      if (node?.range) return place(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  return { data: usable ? draft : undefined, draft, at, diagnostics };
}

/** Errors are data here, and what the library would say about keys on its own goes to nobody. */
const OPTIONS = { prettyErrors: false, logLevel: 'error' } as const;

/** Errors that say nothing about the lines after them. */
const OF_ONE_VALUE = new Set<YAMLError['code']>(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/**
 * A structural error makes every line after it look wrong. The first is reported, and later ones only when their
 * own line shows the mistake: a colon and a space in a value.
 */
function withoutEchoes(errors: YAMLError[], text: string): YAMLError[] {
  const first = errors.find(({ code }) => !OF_ONE_VALUE.has(code));
  return errors.filter((error) => {
    const rest = text.slice(error.pos[0]).split('\n', 1)[0] as string;
    return error === first || OF_ONE_VALUE.has(error.code) || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^'"].*: /.test(rest));
  });
}

const STAR = {
  rule: 'yaml' as const,
  what: 'This is not valid YAML: a value that begins with "*" names something that is not there.',
  expected: 'Put the value in quotes.',
};

function toData(document: Document): { draft: unknown; unresolved: boolean } {
  try {
    return { draft: document.toJS() as unknown, unresolved: false };
  } catch {
    return { draft: undefined, unresolved: true };
  }
}

function explain(error: YAMLError, text: string): Pick<ReadingDiagnostic, 'rule' | 'what' | 'expected'> {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]+/.exec(text.slice(error.pos[0]))?.[0]?.trim() ?? '';
    return { rule: 'duplicate-key', what: `The key "${key}" appears twice in one map.`, expected: 'Keep one of the two.' };
  }
  const known = EXPLAINED[error.code];
  const what = known?.what ?? lowerFirst(error.message.split('\n')[0] as string);
  return {
    rule: 'yaml',
    what: `This is not valid YAML: ${what}.`,
    expected: known?.expected ?? 'Compare the line with the examples in content/README.md.',
  };
}

const QUOTE = 'Put the value in quotes.';
const EXPLAINED: Partial<Record<YAMLError['code'], { what: string; expected: string }>> = {
  TAB_AS_INDENT: { what: 'there is a tab where only spaces are allowed', expected: 'Indent with two spaces.' },
  BLOCK_AS_IMPLICIT_KEY: { what: 'a value has a colon and a space in it', expected: QUOTE },
  BAD_SCALAR_START: { what: 'a value cannot begin with this character', expected: QUOTE },
  UNEXPECTED_TOKEN: {
    what: 'something follows the end of a value',
    expected: 'Put the whole value in quotes, and write a quote inside it as two.',
  },
  MISSING_CHAR: {
    what: 'a quote, a bracket or a colon is missing before this place',
    expected: 'Close what was opened, and end every name with a colon.',
  },
  BAD_INDENT: { what: 'the line is not indented like those around it', expected: 'Indent with two spaces for each level.' },
};

function pairsOf(node: unknown): { key?: { value?: unknown } & Ranged }[] {
  const items = (node as { items?: unknown[] } | null | undefined)?.items ?? [];
  return items.filter((item): item is { key?: { value?: unknown } & Ranged } => typeof item === 'object' && item !== null && 'key' in item);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
