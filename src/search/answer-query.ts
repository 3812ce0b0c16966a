import { shorten } from '../decode/shorten.ts';
import { answerCodes } from './answer-codes.ts';
import { answerText } from './answer-text.ts';
import type { Listing, Lookup } from './lookup-index.ts';
import { type Filters, readQuery } from './read-query.ts';
import { guidesFirst, type ResultGroup, type SearchAnswer } from './search-answer.ts';

const SHORTENED = 'Only the first and the last half million characters were read.';

/** Answers a query from the lookup index: codes and names, what is most about its words, and what to ask the full text for. */
export function answerQuery(typed: string, filters: Filters, lookup: Lookup): SearchAnswer {
  const { text, isShortened } = shorten(typed);
  const answer = answerUnfiltered(text, filters, lookup);
  const groups = answer.groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => passes(entry, filters)) }))
    .map((group) => (BY_NUMBER.has(group.reason) ? group : { ...group, entries: groupsOnce(group.entries) }))
    .filter((group) => group.entries.length > 0);
  const note = [answer.note, isShortened ? SHORTENED : ''].filter(Boolean).join(' ');
  return { ...answer, note, groups };
}

/** Reasons for which the number itself was asked for. */
const BY_NUMBER = new Set<ResultGroup['reason']>(['code', 'begins', 'slip']);

/** Of the codes that nothing published tells apart, the first. */
function groupsOnce(entries: ResultGroup['entries']): ResultGroup['entries'] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!('group' in entry) || entry.group === undefined) return true;
    if (seen.has(entry.group)) return false;
    seen.add(entry.group);
    return true;
  });
}

function answerUnfiltered(typed: string, filters: Filters, lookup: Lookup): SearchAnswer {
  const query = readQuery(typed, (number) => lookup.entry(number) !== undefined);
  switch (query.type) {
    case 'empty':
      // Filters alone are a question, too.
      return {
        note: '',
        groups: Object.keys(filters).length === 0 ? [] : [{ reason: 'filter', label: 'Codes', entries: guidesFirst(lookup.entries) }],
      };
    case 'begun':
      return { note: 'Type the number that follows AADSTS.', groups: [] };
    case 'code':
      return answerCodes(query.numbers, lookup);
    case 'text':
      return answerText(query, typed, lookup);
  }
}

/** Pages that are no codes and no symptoms have nothing that filters narrow by. */
function passes(entry: Listing, { kind, family, fixer }: Filters): boolean {
  if ('page' in entry) return !kind && !family && !fixer;
  return (!kind || entry.kind === kind) && (!family || entry.family === family) && (!fixer || entry.fixedBy.includes(fixer));
}
