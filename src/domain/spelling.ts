import { editDistance } from './nearest.ts';
import { commonest, type Vocabulary } from './vocabulary.ts';

/** How many slips of the finger a word of this length may hold before another word is the likelier meaning. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * What a word that no page uses was meant to be: one word of the site, or two that were run together
 * (`resetpassword`); undefined when nothing is close. `unfinished` says that the reader may still be typing it.
 */
export function mendWord(word: string, vocabulary: Vocabulary, unfinished = false): string | undefined {
  return (
    nearest(word, vocabulary, (known) => known) ??
    parted(word, vocabulary) ??
    (unfinished && word.length > 4 ? nearest(word, vocabulary, (known) => known.slice(0, word.length)) : undefined)
  );
}

function nearest(word: string, vocabulary: Vocabulary, compared: (known: string) => string): string | undefined {
  const limit = slipsIn(word);
  let found: { distance: number; words: string[] } = { distance: limit + 1, words: [] };
  for (const known of vocabulary.words) {
    const other = compared(known);
    if (other.length < 3) continue;
    // The first letter is seldom wrong: a second slip has to leave it alone.
    const allowed = other[0] === word[0] ? Math.min(limit, found.distance) : Math.min(1, limit, found.distance);
    const distance = editDistance(word, other, allowed);
    if (distance > allowed) continue;
    if (distance < found.distance) found = { distance, words: [] };
    found.words.push(known);
  }
  const sameStart = found.words.filter((known) => known[0] === word[0]);
  return commonest(vocabulary, sameStart.length > 0 ? sameStart : found.words);
}

// Not every ending that is also a word makes two words: `passwordless` is about passwords.
const LONGEST_PAIR = 40;
const ENDINGS = new Set(['able', 'full', 'less', 'ness', 'ship', 'ward', 'wise']);

function parted(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length > LONGEST_PAIR) return undefined;
  for (let at = word.length - 3; at >= 3; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && ENDINGS.has(right)) return left;
    if (vocabulary.has(left) && vocabulary.has(right)) return `${left} ${right}`;
  }
  return undefined;
}
