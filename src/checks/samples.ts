import type { Mention } from '../authoring/mention.ts';
import type { Content } from '../authoring/read-content.ts';
import type { Problem } from '../domain/problem.ts';
import { placeWithin } from '../domain/text-position.ts';
import type { Batch } from './languages/judge.ts';
import { mentionsOf, problem } from './rule.ts';

/** Commands that run against a tenant, of present and of retired modules: in running text as well, they have to exist. */
const CMDLET = /^[A-Z][A-Za-z]+-(?:Mg|Entra|AzureAD|Msol|Az[A-Z])\w*(?:\s|$)/;

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

/** PowerShell in code blocks, and the commands in backticks. */
export function powershellIn(content: Content): Generator<Sample & { isInline: boolean }> {
  return samplesIn(content, ['powershell'], (text) => CMDLET.test(text));
}

/** Queries that are whole. */
export function queriesIn(content: Content): Sample[] {
  return [...samplesIn(content, ['kusto'])].filter(({ isTorn }) => !isTorn);
}

/** Everything that a parser has to see before the rules run. Queries are bound to tables: without any, none is judged. */
export function samplesToJudge(content: Content): Batch {
  const tables = content.registries.tables?.value.tables;
  return {
    powershell: [...powershellIn(content)].map(({ text }) => text),
    kusto: tables ? queriesIn(content).map(({ text }) => text) : [],
    tables: tables ?? {},
  };
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
