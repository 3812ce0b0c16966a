import { isStopWord } from '../decode/stop-words.ts';
import { normalize, splitCompound, tokenize } from '../domain/tokenize.ts';
import type { Lookup } from './lookup-index.ts';
import { inWordsOfPages } from './synonyms.ts';

/** What to ask the text of the pages. */
export interface PageQuery {
  /** The words that carry meaning, normalized, in order, without repeats. */
  words: string[];
  /** All words as typed, where they are few enough to be a phrase that a page may have; '' otherwise. */
  phrase: string;
  /** Whether unknown words may be corrected or left out; a code is never taken for another. */
  correct: boolean;
  /** Whether pages with some of the words will do when none has all. */
  widen: boolean;
  /** Whether it asks how something is done. */
  isTask?: boolean;
  /** The last word, when the reader may still be typing it. */
  unfinished?: string;
}

const LONGEST_PHRASE = 10;

const HOW = /^\W*how\b/i;

/** Makes the query that a text without codes, ids and values puts to the pages; undefined when none of its words carries meaning. */
export function makePageQuery(clean: string, typed: string, widen: boolean, lookup: Lookup): PageQuery | undefined {
  const tokens = tokenize(clean);
  const words = [...new Set([...new Set(tokenize(inWordsOfPages(clean)))].flatMap((token) => wordsOfToken(token, lookup)))];
  const meaningful = words.filter((word) => !isStopWord(word));
  const last = words.at(-1);
  const isTyping = last !== undefined && typed.trimEnd() === typed && normalize(typed).endsWith(last);
  // A single little word may become another one yet.
  const asked = words.length === 1 && isTyping ? words : meaningful;
  if (asked.length === 0) return undefined;
  return {
    words: asked,
    phrase: tokens.length > 1 && tokens.length <= LONGEST_PHRASE ? tokens.map(normalize).join(' ') : '',
    correct: true,
    widen,
    ...(HOW.test(clean) ? { isTask: true } : {}),
    ...(isTyping && last === asked.at(-1) ? { unfinished: last } : {}),
  };
}

/** A bare number is no word; `sign-in` is one word where the pages write it so, and two otherwise. */
function wordsOfToken(token: string, { vocabulary }: Lookup): string[] {
  if (/^\d+$/.test(token)) return [];
  const whole = normalize(token).replace(/-/g, '');
  const parts = splitCompound(token);
  if (parts.length < 2 || (token.includes('-') && vocabulary.has(whole)) || /\d/.test(token)) return [whole];
  const meaningful = parts.filter((part) => !isStopWord(part) && part.length > 1);
  return meaningful.length > 0 ? meaningful : parts;
}
