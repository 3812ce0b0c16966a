import { shorten } from '../decode/shorten.ts';
import { answerCodes } from './answer-codes.ts';
import { answerText } from './answer-text.ts';
import type { Lookup } from './lookup-index.ts';
import { type Facets, facetsOf, narrow } from './narrow.ts';
import { type Filters, readQuery } from './read-query.ts';
import { guidesFirst, type SearchAnswer } from './search-answer.ts';

const SHORTENED = 'Only the first and the last half million characters were read.';

/** Answers a query from the lookup index: codes and names, what is most about its words, and what to ask the full text for. */
export function answerQuery(typed: string, filters: Filters, lookup: Lookup): SearchAnswer & { facets: Facets } {
  const { text, isShortened } = shorten(typed);
  const answer = answerUnfiltered(text, filters, lookup);
  const note = [answer.note, isShortened ? SHORTENED : ''].filter(Boolean).join(' ');
  return { ...answer, note, groups: narrow(answer.groups, filters), facets: facetsOf(answer.groups, filters) };
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
