import type { CodeId } from '../domain/code-id.ts';
import { editDistance } from '../domain/edit-distance.ts';
import { wordsOf } from '../domain/tokenize.ts';
import { isStopWord } from './stop-words.ts';

// A longer row of digits is an id or a time, and nothing to look for neighbours of.
const LONGEST_NUMBER = 20;
const PREFIX = /(?<![a-z0-9])([adst]{4,8})[\s:#_=|"'()[\]\u2010-\u2015-]{0,4}(?=\d{2,9}(?!\d))/gi;

/**
 * The numbers of a query that is nothing but a code, complete or begun: `50105`, `AADSTS: 50105`, `error 5010`,
 * `what is 50105?`, `50076 vs 50079`. Empty for every other query.
 */
export function numbersOfQuery(text: string): CodeId[] {
  const bare = text.replace(PREFIX, (whole, letters: string) => (editDistance(letters.toLowerCase(), 'aadsts', 1) <= 1 ? ' ' : whole));
  // `Code=-50000` is a negative number of some other product.
  if (/(?:^|[\s=:(])-\d/.test(bare)) return [];
  // `5.7.3` is the number of a version, or of a mail server's answer.
  if (/\d\.\d/.test(bare)) return [];
  const words = wordsOf(bare).filter((word) => !LABELS.has(word) && !isStopWord(word));
  if (words.length === 0 || !words.every((word) => /^\d+$/.test(word) && word.length <= LONGEST_NUMBER)) return [];
  // `50 105`: a number that was written in groups.
  if (words.every((word) => word.length < 4) && words.length > 1)
    return [words.join('')].filter((number) => number.length <= LONGEST_NUMBER);
  return distinct(words.filter((word) => word.length > 1 || words.length === 1));
}

/** Whether a query has only begun to be a code: `AADSTS`, or a part of it that can hardly be anything else. */
export function isBegunCode(text: string): boolean {
  return /^aads(?:t?|ts[\s:#-]*)$/i.test(text.trim());
}

const LABELS = new Set(
  'aad azure ad entra microsoft number no id ids signin sign login status result resulttype type lookup find search explain'.split(' '),
);

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}
