import { type CodeId, fullCode } from '../domain/code-id.ts';
import { codesOneSlipAway } from './code-slips.ts';
import type { Lookup } from './lookup-index.ts';
import { MOST } from './ranking.ts';
import { guidesFirst, type ResultGroup, type SearchAnswer } from './search-answer.ts';

// A pasted column can hold thousands of numbers: of those that are no codes, the first few are named.
const MOST_UNKNOWN = 10;
const COLLECT = 'Note the whole message, the time, the correlation ID and the request ID for whoever helps you.';
// A reader who pastes many codes wants those, not others that begin like them.
const MOST_BEGUN = 10;

/** Answers a query that is nothing but numbers: the codes, codes that begin so, and for an unknown number those that it may be a slip of. */
export function answerCodes(numbers: CodeId[], lookup: Lookup): SearchAnswer {
  const known = numbers.flatMap((number) => lookup.entry(number) ?? []);
  const begun = (numbers.length > MOST_BEGUN ? [] : numbers).flatMap((number) =>
    lookup.entries.filter(({ code }) => code.startsWith(number) && code !== number),
  );
  const beginnings = new Set(lookup.entries.flatMap(({ code }) => [...code].map((_, index) => code.slice(0, index + 1))));
  const unknown = numbers.filter((number) => !beginnings.has(number));
  const [only] = known;
  return {
    note: unknownNote(unknown),
    groups: [
      { reason: 'code', label: known.length > 1 ? 'The codes you typed' : 'The code you typed', entries: known },
      { reason: 'begins', label: `Codes that begin with ${numbers.join(' or ')}`, entries: guidesFirst(begun) },
      slipGroup(unknown, lookup),
    ],
    ...officialOf(unknown),
    ...(only && numbers.length === 1 ? { opens: only.code } : {}),
    ...(known.length > 0 && unknown.length === 0 ? { mentions: known.map(({ code }) => code) } : {}),
  };
}

/** Says that numbers are no codes, '' for none. A short number was perhaps only begun. */
export function unknownNote(unknown: CodeId[]): string {
  const [first, ...others] = unknown;
  if (first === undefined) return '';
  const named = unknown.slice(0, MOST_UNKNOWN).map(fullCode).join(' and ');
  if (unknown.length > MOST_UNKNOWN) return `${named} and ${unknown.length - MOST_UNKNOWN} more are not codes known here.`;
  if (others.length > 0) return `${named} are not codes known here.`;
  return first.length < 5 ? `No code known here begins with ${first}.` : `${fullCode(first)} is not a code known here. ${COLLECT}`;
}

/** What Microsoft is to be asked about: an unknown number that is alone and long enough to be a code. */
export function officialOf(unknown: CodeId[]): Pick<SearchAnswer, 'official'> {
  const [only] = unknown;
  return only && unknown.length === 1 && only.length > 4 ? { official: only } : {};
}

/** What unknown numbers may be a slip of; it is called so, because it is not what was asked for. */
export function slipGroup(unknown: CodeId[], { entries }: Lookup): ResultGroup {
  const whole = unknown.slice(0, MOST_UNKNOWN).filter((number) => number.length > 4);
  const near = new Set(whole.flatMap((number) => codesOneSlipAway(number, entries, MOST.slips)));
  return { reason: 'slip', label: 'Known codes that differ in one digit', entries: [...near] };
}
