import { PROGRAM_LANGUAGES } from '../content/collections.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { Content } from '../content/read-content.ts';
import type { Reference } from '../content/reference.ts';
import { placeWithin } from '../content/text-position.ts';
import type { Batch } from './languages/judge.ts';
import type { ProgramSample } from './languages/program.ts';
import { diagnostic, referencesOf } from './rule.ts';

/** Commands that run against a tenant, of present and of retired modules: in running text as well, they have to exist. */
const CMDLET = /^[A-Z][A-Za-z]+-(?:Mg|Entra|AzureAD|Msol|Az[A-Z])\w*(?:\s|$)/;

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

/** The code blocks of some languages, and what is in backticks where `inline` accepts it. */
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

/** PowerShell in code blocks, and the commands in backticks. */
export function powershellIn(content: Content): Generator<Sample & { isInline: boolean }> {
  return samplesIn(content, ['powershell'], (text) => CMDLET.test(text));
}

/** Queries that are whole. */
export function queriesIn(content: Content): Sample[] {
  return [...samplesIn(content, ['kusto'])].filter(({ isTorn }) => !isTorn);
}

/** Programs, whole or torn, with their languages. */
export function* programsIn(content: Content): Generator<Sample & { program: ProgramSample }> {
  for (const language of PROGRAM_LANGUAGES)
    for (const sample of samplesIn(content, [language])) yield { ...sample, program: { language, text: sample.text } };
}

/** Everything that a parser has to see before the rules run. Queries are bound to tables: without any, none is judged. */
export function samplesToJudge(content: Content): Batch {
  const tables = content.registries.tables?.value.tables;
  return {
    powershell: [...powershellIn(content)].map(({ text }) => text),
    kusto: tables ? queriesIn(content).map(({ text }) => text) : [],
    programs: [...programsIn(content)].map(({ program }) => program),
    tables: tables ?? {},
  };
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
