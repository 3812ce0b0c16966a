import { stemmer } from 'stemmer';
import { normalize, splitCompound, tokenize } from '../domain/tokenize.ts';

// Words that tell nothing even beside each other; how much any other word tells is counted.
const LITTLE = new Set(
  normalize('a an the of to in is it its it’s and or for on with this that be as at by i i’m my we you aadsts').split(' '),
);
// Whatever is longer is a value, and so are long rows of digits; short ones count something.
const LONGEST = 24;
const NUMBER = /^(?:\d{1,3}|\d{9,})$/;

/** The words of a text in the form in which search compares them: stems, in order, without little words. */
export function termsOf(text: string): string[] {
  return tokenize(text).flatMap(termsOfToken);
}

// The same words come again and again, and a stem takes longer than a look.
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/**
 * The terms of one word as it was written. A compound gives its parts and itself, so that `redirect_uri`, `redirect URI` and
 * `redirectUri` have terms in common.
 */
export function termsOfToken(token: string): readonly string[] {
  const found = known.get(token);
  if (found) return found;
  const parts = splitCompound(token);
  const whole = normalize(token).replace(/[-_]/g, '');
  const terms = (parts.length > 1 ? [...parts, whole] : [whole]).filter(isTelling).map(stemmer);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(token, terms);
  return terms;
}

function isTelling(word: string): boolean {
  return word.length > 1 && word.length <= LONGEST && !LITTLE.has(word) && !NUMBER.test(word);
}
