import type { Diagnostic } from '../content/diagnostic.ts';
import type { Content } from '../content/read-content.ts';
import type { Reference } from '../content/reference.ts';
import { placeWithin } from '../content/text-position.ts';
import { diagnostic, referencesOf } from './rule.ts';

/** A code block, with the means to report something in it. */
export interface Sample {
  /** Whether its end could not be found, so that it holds the rest of the page. */
  isTorn: boolean;
  text: string;
  report<Id extends string>(
    offset: number,
    rule: Id,
    what: string,
    expected: string,
    misspelt?: { wrong: string; known: Iterable<string> },
  ): Diagnostic<Id>;
}

/** The code blocks of some languages, and what stands in backticks where `inline` accepts it. */
export function* samplesIn(
  content: Content,
  languages: string[],
  inline?: (text: string) => boolean,
): Generator<Sample & { isInline: boolean }> {
  const torn = new Set(content.diagnostics.filter(({ rule }) => rule === 'broken-mdx').map(({ file }) => file));
  for (const reference of referencesOf(content, 'sample')) {
    if (languages.includes(reference.lang)) yield { ...sample(reference, reference.column, torn.has(reference.file)), isInline: false };
  }
  if (!inline) return;
  for (const reference of referencesOf(content, 'value'))
    if (inline(reference.value)) yield { ...sample(reference, 1, false), isInline: true };
}

function sample(reference: Reference & { value: string; file: string }, indent: number, isTorn: boolean): Sample {
  const start = { line: reference.line, column: reference.column + (reference.type === 'value' ? 1 : 0) };
  return {
    isTorn,
    text: reference.value,
    report: (offset, rule, what, expected, misspelt) =>
      diagnostic(reference.file, placeWithin(reference.value, offset, start, indent), rule, what, expected, misspelt),
  };
}

/** A look-up of names that ignores case, as PowerShell and the web do. */
export function byLowerCase<T>(entries: Iterable<[string, T]>): Map<string, T> {
  return new Map([...entries].map(([name, value]) => [name.toLowerCase(), value]));
}
