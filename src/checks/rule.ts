import type { Diagnostic, Position } from '../content/diagnostic.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import type { Content } from '../content/read-content.ts';
import type { Reference } from '../content/reference.ts';
import type { Document } from '../content/shape/document.ts';
import type { Outline } from '../content/shape/outline.ts';
import { placeWithin } from '../content/text-position.ts';
import { nearestName } from '../domain/suggest.ts';
import type { Verdicts } from './languages/verdicts.ts';

/** What authors read of a rule in the table of content/README.md. */
export interface RuleText {
  /** What the rule refuses, as the end of "It refuses …". */
  title: string;
  /** What to do about it, as a sentence. */
  hint: string;
}

export interface RuleContext {
  /** Today as year-month-day, in UTC. */
  today: string;
  /** What the parsers say of the code samples. */
  verdicts: Verdicts;
}

/** A module of src/checks/rules: what it refuses, by id, and the function that looks for it in all content at once. */
export interface Rule<Id extends string = string> {
  rules: Readonly<Record<Id, RuleText>>;
  /** Ids that another module defines and this one reports as well. */
  also?: readonly string[];
  /**
   * `sound` for a rule that judges the content as a whole: it is asked once nothing else is wrong, because until then
   * its findings would only repeat that a file was copied or a name misspelt.
   */
  when?: 'sound';
  check(content: Content, context: RuleContext): Diagnostic<Id>[];
}

/** Makes a rule whose `check` can report only the ids that it defines, or says that it shares. */
export function defineRule<const Id extends string, const Also extends string = never>(
  rule: Pick<Rule<Id>, 'rules' | 'when'> & {
    also?: readonly Also[];
    check(content: Content, context: RuleContext): Diagnostic<NoInfer<Id | Also>>[];
  },
): Rule<Id | Also> {
  return rule as Rule<Id | Also>;
}

/** Builds a diagnostic; `wrong` and `known` give the nearest valid name. */
export function diagnostic<Id extends string>(
  file: string,
  { line, column }: Position,
  rule: Id,
  what: string,
  expected: string,
  misspelt?: { wrong: string; known: Iterable<string> },
): Diagnostic<Id> {
  const nearest = misspelt && nearestName(misspelt.wrong, misspelt.known);
  return { file, line, column, rule, what, expected, ...(nearest ? { nearest } : {}) };
}

/** Everything of one type that any document or row names, in its fields or in its body. */
export function* referencesOf<T extends Reference['type']>(
  content: Content,
  type: T,
): Generator<Reference & { type: T; file: string; by: RawEntry }> {
  for (const by of content.raw) {
    for (const reference of [...by.fieldReferences, ...by.bodyReferences]) {
      if (reference.type === type) yield { ...(reference as Reference & { type: T }), file: by.file, by };
    }
  }
}

/** What the list of those met most names, each with its place. */
export function rankedIn({ mostMet }: Content, list: 'codes' | 'symptoms'): (Position & { value: string; file: string })[] {
  return mostMet
    ? mostMet.value[list].map((value, index) => ({ value: String(value), file: mostMet.file, ...mostMet.at([list, index]) }))
    : [];
}

/** Where something is in the author's own words: exactly in a body, by its field or attribute elsewhere. */
export function placeInText(text: Reference & { type: 'text' }, offset: number): Position {
  return text.exact ? placeWithin(text.value, offset, text) : { line: text.line, column: text.column };
}

/** Ids of documents, which are the names of their files. */
export function idsOf(documents: readonly { id: string }[]): Set<string> {
  return new Set(documents.map(({ id }) => id));
}

/** Documents whose body could be parsed. */
export function outlined({ raw }: Content): (Document & { outline: Outline })[] {
  return (raw as Document[]).filter((entry): entry is Document & { outline: Outline } => entry.outline !== undefined);
}
