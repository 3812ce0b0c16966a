import { editDistance } from '../domain/edit-distance.ts';
import { compact } from '../domain/tokenize.ts';
import type { TermIndex } from './term-index.ts';
import { termsOf } from './terms.ts';

/** How many typing errors a word of this length may have before another is the likelier meaning. */
function mostErrors(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The terms that a word which no page has was meant to be: the nearest, or two that were run together (`resetpassword`); none when nothing is close. */
export function meantBy(word: string, index: TermIndex): string[] {
  const typed = compact(word);
  if (typed.length > LONGEST) return [];
  const near = nearest(typed, index.terms);
  return near === undefined ? splitRunTogether(typed, index) : [near];
}

// Whatever is longer is a value.
const LONGEST = 40;

// An error near its end changes the stem of a word: without its ending, it may be nearer to the stem that was meant.
const LONGEST_ENDING = 4;
const SHORTEST = 4;
const SHORTEST_CUT = 6;

/** The commonest of the nearest terms: they come in the order of how often they are met. */
function nearest(word: string, terms: readonly string[]): string | undefined {
  const [stem = word] = termsOf(word).slice(-1);
  let found: { distance: number; term: string } | undefined;
  for (const term of terms) {
    // The first letter is seldom wrong, and many words of questions are right although no page has them.
    if (term[0] !== word[0] || term.length < SHORTEST) continue;
    const distance = distanceOf(word, stem, term);
    if (distance < (found?.distance ?? Number.POSITIVE_INFINITY)) found = { distance, term };
  }
  return found?.term;
}

/** How many errors a word has if it was meant to be the term; infinite for too many. */
function distanceOf(word: string, stem: string, term: string): number {
  const errors = Math.min(mostErrors(word), mostErrors(term));
  const distance = Math.abs(stem.length - term.length) > errors ? errors + 1 : editDistance(stem, term, errors);
  if (distance <= errors) return distance;
  const isEnding = term.length >= SHORTEST_CUT && word.length >= term.length && word.length - term.length <= LONGEST_ENDING;
  return isEnding && editDistance(word.slice(0, term.length), term, 1) <= 1 ? 1 : Number.POSITIVE_INFINITY;
}

function splitRunTogether(word: string, { characterOf }: TermIndex): string[] {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts = [word.slice(0, at), word.slice(at)].flatMap(termsOf);
    if (parts.length === 2 && parts.every((part) => characterOf(part) !== undefined)) return parts;
  }
  return [];
}
