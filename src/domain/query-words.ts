import type { Lookup } from './lookup.ts';
import { fold, isStopWord, partsOf, tokensOf } from './words.ts';

/** What to ask the text of the pages. */
export interface PageQuestion {
  /** The words that carry meaning, folded, in order, without repeats. */
  words: string[];
  /** All words as typed, where they are few enough to be a phrase that a page may hold; '' otherwise. */
  phrase: string;
  /** Whether unknown words may be mended or left out; a code is never taken for another. */
  mend: boolean;
  /** Whether pages with some of the words will do when none has all. */
  widen: boolean;
  /** Whether it asks how something is done. */
  isTask?: boolean;
  /** The last word, when the reader may still be typing it. */
  unfinished?: string;
}

const LONGEST_PHRASE = 10;

const HOW = /^\W*how\b/i;

// What readers say and the pages call by another word.
const SAME_MEANING: readonly (readonly [RegExp, string])[] = [
  [/\blog(?:ged|ging|s)?[\s-]?(?:in|on)\b/gi, 'sign-in'],
  [/\blog(?:ged|ging|s)?[\s-]?(?:out|off)\b/gi, 'sign-out'],
  [/\b(?:2fa|two[\s-]factor(?: authentication)?)\b/gi, 'mfa'],
];

/** Makes the question that a text without codes, ids and values puts to the pages; undefined when no word of it tells anything. */
export function askFor(clean: string, typed: string, widen: boolean, lookup: Lookup): PageQuestion | undefined {
  const tokens = tokensOf(clean);
  const meant = SAME_MEANING.reduce((text, [said, written]) => text.replace(said, written), clean);
  const words = [...new Set([...new Set(tokensOf(meant))].flatMap((token) => wordsOfToken(token, lookup)))];
  const telling = words.filter((word) => !isStopWord(word));
  const last = words.at(-1);
  const isTyping = last !== undefined && typed.trimEnd() === typed && fold(typed).endsWith(last);
  // A single little word may become another one yet.
  const asked = words.length === 1 && isTyping ? words : telling;
  if (asked.length === 0) return undefined;
  return {
    words: asked,
    phrase: tokens.length > 1 && tokens.length <= LONGEST_PHRASE ? tokens.map(fold).join(' ') : '',
    mend: true,
    widen,
    ...(HOW.test(clean) ? { isTask: true } : {}),
    ...(isTyping && last === asked.at(-1) ? { unfinished: last } : {}),
  };
}

/** A bare number is no word; `sign-in` is one word where the pages write it so, and two otherwise. */
function wordsOfToken(token: string, { vocabulary }: Lookup): string[] {
  if (/^\d+$/.test(token)) return [];
  const whole = fold(token).replace(/-/g, '');
  const parts = partsOf(token);
  if (parts.length < 2 || (token.includes('-') && vocabulary.has(whole)) || /\d/.test(token)) return [whole];
  const telling = parts.filter((part) => !isStopWord(part) && part.length > 1);
  return telling.length > 0 ? telling : parts;
}
