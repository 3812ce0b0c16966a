import type { Lookup, LookupEntry, LookupSymptom } from './lookup.ts';
import { type Filters, readQuery, shorten } from './query.ts';
import { answerCodes } from './query-answer-codes.ts';
import { answerText } from './query-answer-text.ts';
import { type Answer, guidesFirst } from './query-result.ts';

const SHORTENED = 'Only the first and the last half million characters were read.';

/** Answers a query from the lookup index: codes, names and messages, and what else to ask of the pages' text. */
export function answerQuery(typed: string, filters: Filters, lookup: Lookup): Answer {
  const { text, isShortened } = shorten(typed);
  const answer = answerUnfiltered(text, filters, lookup);
  const sections = answer.sections
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => passes(entry, filters)) }))
    .filter((section) => section.entries.length > 0);
  const note = [answer.note, isShortened ? SHORTENED : ''].filter(Boolean).join(' ');
  return { ...answer, note, sections };
}

function answerUnfiltered(typed: string, filters: Filters, lookup: Lookup): Answer {
  const query = readQuery(typed);
  switch (query.type) {
    case 'empty':
      // Filters alone are a question, too.
      return {
        note: '',
        sections: Object.keys(filters).length === 0 ? [] : [{ reason: 'filter', label: 'Codes', entries: guidesFirst(lookup.entries) }],
      };
    case 'begun':
      return { note: 'Type the number that follows AADSTS.', sections: [] };
    case 'code':
      return answerCodes(query.numbers, lookup);
    case 'text':
      return answerText(query, typed, lookup);
  }
}

function passes(entry: LookupEntry | LookupSymptom, { kind, family, fixer }: Filters): boolean {
  return (!kind || entry.kind === kind) && (!family || entry.family === family) && (!fixer || entry.fixedBy.includes(fixer));
}
