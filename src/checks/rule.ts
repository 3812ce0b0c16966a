import type { Mention } from '../authoring/mention.ts';
import type { Content } from '../authoring/read-content.ts';
import type { Written } from '../authoring/written.ts';
import { nearestName } from '../domain/nearest.ts';
import type { Position, Problem } from '../domain/problem.ts';
import { placeWithin } from '../domain/text-position.ts';
import type { Verdicts } from './languages/verdicts.ts';

/** A rule that a schema cannot say: it sees all content at once and returns every breach. */
export type Rule = (content: Content, context: RuleContext) => Problem[];

export interface RuleContext {
  /** Today as year-month-day, in UTC. */
  today: string;
  /** What the parsers say of the code samples. */
  verdicts: Verdicts;
}

/** Builds a problem; `wrong` and `known` give the nearest valid name. */
export function problem(
  file: string,
  at: Position,
  rule: string,
  what: string,
  expected: string,
  misspelt?: { wrong: string; known: Iterable<string> },
): Problem {
  const nearest = misspelt && nearestName(misspelt.wrong, misspelt.known);
  return { file, line: at.line, column: at.column, rule, what, expected, ...(nearest ? { nearest } : {}) };
}

/** Everything of one type that any document or row names, in its fields or in its body. */
export function* mentionsOf<T extends Mention['type']>(
  content: Content,
  type: T,
): Generator<Mention & { type: T; file: string; by: Written }> {
  for (const by of content.written) {
    for (const mention of [...by.names, ...by.mentions]) {
      if (mention.type === type) yield { ...(mention as Mention & { type: T }), file: by.file, by };
    }
  }
}

/** Where something stands in the author's own words: exactly in a body, by its field or attribute elsewhere. */
export function placeInText(text: Mention & { type: 'text' }, offset: number): Position {
  return text.exact ? placeWithin(text.value, offset, text) : { line: text.line, column: text.column };
}

/** Ids of documents, which are the names of their files. */
export function idsOf(documents: readonly { id: string }[]): Set<string> {
  return new Set(documents.map(({ id }) => id));
}
