import { dropNoise, unwrapPaste } from '../decode/clean-paste.ts';
import { codesInPaste, codesOfQuery, isBegunCode, withoutCodes } from '../decode/find-codes.ts';
import type { CodeId } from '../domain/code-id.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Kind } from '../domain/kinds.ts';

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

/** Takes a query apart: a code, a name, a message, a question or a paste with all of them. */
export function readQuery(typed: string): Query {
  const text = unwrapPaste(typed);
  if (text === '') return { type: 'empty' };
  if (isBegunCode(text)) return { type: 'begun' };
  const numbers = codesOfQuery(text);
  if (numbers.length > 0) return { type: 'code', numbers };
  return { type: 'text', text, clean: dropNoise(withoutCodes(text)), ...codesInPaste(text) };
}
