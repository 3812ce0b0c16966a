import type { CodeId } from './code-id.ts';
import type { Fixer } from './fixers.ts';
import type { Kind } from './kinds.ts';
import { codesInPaste, codesOfQuery, isBegunCode, withoutCodes } from './query-codes.ts';
import { dropNoise, unwrapPaste } from './query-paste.ts';

/** What the reader narrowed the answer to; an absent field lets everything through. */
export interface Filters {
  kind?: Kind;
  family?: string;
  fixer?: Fixer;
}

/** What is in the search box, taken apart. */
export type Query =
  | { type: 'empty' }
  /** `AADSTS`, and no number yet. */
  | { type: 'begun' }
  /** Nothing but a code or several, complete or begun. */
  | { type: 'code'; numbers: CodeId[] }
  | {
      type: 'text';
      /** The whole text, unwrapped. */
      text: string;
      /** The text without codes, ids, times, addresses and values; '' when nothing else was in it. */
      clean: string;
      /** Numbers written with AADSTS, and numbers beside an error label. */
      claimed: CodeId[];
      labelled: CodeId[];
    };

const HALF = 500_000;
const LONGEST_WORD = 100;

/**
 * The part of a text that is read: all of it up to a million characters. Of a longer one both halves count, because
 * a log has its error at the end or at the beginning; words at the cut are left out, as half a number is another number.
 */
export function shorten(text: string): { text: string; isShortened: boolean } {
  if (text.length <= 2 * HALF) return { text, isShortened: false };
  const [headEnd, tailStart] = [HALF - LONGEST_WORD, text.length - HALF + LONGEST_WORD];
  const head = text.slice(0, headEnd) + text.slice(headEnd, HALF).replace(/\w+$/, '');
  const tail = text.slice(text.length - HALF, tailStart).replace(/^\w+/, '') + text.slice(tailStart);
  return { text: `${head}\u2026${tail}`, isShortened: true };
}

/** Takes a query apart: a code, a name, a message, a question or a paste with all of them. */
export function readQuery(typed: string): Query {
  const text = unwrapPaste(typed);
  if (text === '') return { type: 'empty' };
  if (isBegunCode(text)) return { type: 'begun' };
  const numbers = codesOfQuery(text);
  if (numbers.length > 0) return { type: 'code', numbers };
  return { type: 'text', text, clean: dropNoise(withoutCodes(text)), ...codesInPaste(text) };
}
