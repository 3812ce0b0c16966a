import { editDistance } from './edit-distance.ts';
import { wordsOf } from './tokenize.ts';

/** The share of words that two names must have in common to be taken for one another: two of three, about. */
const MOST_WORDS = 0.65;

/** The known name closest to a misspelt one, by its letters or else by its words; undefined when nothing is close. Case is ignored. */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.min(3, Math.floor(wrong.length / 3)));
  const wrongWords = wordsOf(wrong);
  const wrongLetters = wrong.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  let alike: { name: string; share: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wrongLetters, name.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
    if (best || wrongWords.length < 2) continue;
    const share = sharedWords(wrongWords, wordsOf(name));
    if (share >= MOST_WORDS && (!alike || share > alike.share)) alike = { name, share };
  }
  return best?.name ?? alike?.name;
}

/** From 0 to 1; a word shortened to three letters or more counts: "Cloud App Administrator". */
function sharedWords(a: string[], b: string[]): number {
  const shared = a.filter((word) => b.some((other) => other === word || (word.length > 2 && other.startsWith(word)))).length;
  return (2 * shared) / (a.length + b.length);
}
