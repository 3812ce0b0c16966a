import type { Mention } from '../content/reference.ts';
import type { Content } from '../content/read/read-content.ts';
import type { Problem } from '../content/diagnostic.ts';
import { placeWithin } from '../content/text-position.ts';
import { mentionsOf, problem } from './rule.ts';

/** A code block, with the means to report something in it. */
export interface Sample {
  /** Whether its end could not be found, so that it holds the rest of the page. */
  isTorn: boolean;
  text: string;
  report(offset: number, rule: string, what: string, expected: string, misspelt?: { wrong: string; known: Iterable<string> }): Problem;
}

/** The code blocks of some languages, and what stands in backticks where `inline` accepts it. */
export function* samplesIn(
  content: Content,
  languages: string[],
  inline?: (text: string) => boolean,
): Generator<Sample & { isInline: boolean }> {
  const torn = new Set(content.problems.filter(({ rule }) => rule === 'broken-mdx').map(({ file }) => file));
  for (const mention of mentionsOf(content, 'sample')) {
    if (languages.includes(mention.lang)) yield { ...sample(mention, mention.column, torn.has(mention.file)), isInline: false };
  }
  if (!inline) return;
  for (const mention of mentionsOf(content, 'value')) if (inline(mention.value)) yield { ...sample(mention, 1, false), isInline: true };
}

function sample(mention: Mention & { value: string; file: string }, indent: number, isTorn: boolean): Sample {
  const start = { line: mention.line, column: mention.column + (mention.type === 'value' ? 1 : 0) };
  return {
    isTorn,
    text: mention.value,
    report: (offset, rule, what, expected, misspelt) =>
      problem(mention.file, placeWithin(mention.value, offset, start, indent), rule, what, expected, misspelt),
  };
}

/** A look-up of names that ignores case, as PowerShell and the web do. */
export function byLowerCase<T>(entries: Iterable<[string, T]>): Map<string, T> {
  return new Map([...entries].map(([name, value]) => [name.toLowerCase(), value]));
}
