import { type CodeId, fullCode } from './code-id.ts';
import type { Lookup } from './lookup.ts';
import { neighbours } from './query-neighbours.ts';
import { type Answer, guidesFirst, type Section } from './query-result.ts';

// A pasted column can hold thousands of numbers: a few that are no codes stand for all of them.
const MOST_UNKNOWN = 10;
// Who pastes many codes wants those, not others that begin like them.
const MOST_BEGUN = 10;

/** Answers a query that is nothing but numbers: the codes, codes that begin so, and for unknown numbers their neighbours. */
export function answerCodes(numbers: CodeId[], lookup: Lookup): Answer {
  const known = numbers.flatMap((number) => lookup.entry(number) ?? []);
  const begun = (numbers.length > MOST_BEGUN ? [] : numbers).flatMap((number) =>
    lookup.entries.filter(({ code }) => code.startsWith(number) && code !== number),
  );
  const beginnings = new Set(lookup.entries.flatMap(({ code }) => [...code].map((_, index) => code.slice(0, index + 1))));
  const unknown = numbers.filter((number) => !beginnings.has(number));
  const [only] = known;
  const asksPages = known.length > 0 && unknown.length === 0;
  return {
    note: unknownNote(unknown),
    sections: [
      { reason: 'code', label: known.length > 1 ? 'The codes you typed' : 'The code you typed', entries: known },
      { reason: 'begins', label: `Codes that begin with ${numbers.join(' or ')}`, entries: guidesFirst(begun) },
      neighbourSection(unknown, lookup),
    ],
    ...(only && numbers.length === 1 ? { opens: only.code } : {}),
    ...(asksPages ? { pages: { words: known.map(({ code }) => code), phrase: '', mend: false, widen: false } } : {}),
  };
}

/** Says that numbers are no codes, '' for none. A short number was perhaps only begun. */
export function unknownNote(unknown: CodeId[]): string {
  const [first, ...others] = unknown;
  if (first === undefined) return '';
  const named = unknown.slice(0, MOST_UNKNOWN).map(fullCode).join(' and ');
  if (unknown.length > MOST_UNKNOWN) return `${named} and ${unknown.length - MOST_UNKNOWN} more are not codes known here.`;
  if (others.length > 0) return `${named} are not codes known here.`;
  return first.length < 5 ? `No code known here begins with ${first}.` : `${fullCode(first)} is not a code known here.`;
}

/** The neighbours of unknown numbers, called so, because they are not what was asked for. */
export function neighbourSection(unknown: CodeId[], { entries }: Lookup): Section {
  const near = new Set(unknown.slice(0, MOST_UNKNOWN).flatMap((number) => neighbours(number, entries)));
  return { reason: 'neighbour', label: 'Neighbours: known codes with the nearest numbers', entries: [...near] };
}
