import { normalize, splitCompound, tokenize } from '../domain/tokenize.ts';

/** The words that the site's own pages use, with how common each one is. */
export interface Vocabulary {
  has(word: string): boolean;
  /** 0 for a word on one page, one more each time the number of its pages doubles; -1 for an unknown word. */
  commonness(word: string): number;
  /** Every word that begins so, in alphabetical order. */
  startingWith(beginning: string): string[];
  /** All words in alphabetical order. */
  words: readonly string[];
}

const LONGEST = 20;
const LONGEST_COMPOUND = 12;

/** How many of the texts have each word. Numbers and words of one or two letters are left out. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const here = new Set<string>();
    for (const token of tokenize(text)) {
      const parts = splitCompound(token);
      const whole = normalize(token).replace(/[-_]/g, '');
      const compound = parts.length > 1;
      for (const word of parts) if (isWord(word, LONGEST)) here.add(word);
      if (isWord(whole, compound ? LONGEST_COMPOUND : LONGEST)) here.add(whole);
    }
    for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function isWord(word: string, longest: number): boolean {
  return word.length <= longest && /^[a-z][a-z0-9]{2,}$/.test(word) && !/\d{3}/.test(word);
}

/**
 * A vocabulary as one short string, words in order. Each word is a capital (how many letters it shares with the
 * one before: A for none, B for one ...), a digit (its commonness) and the rest: `A3token`, then `F0s` for `tokens`.
 */
export function packVocabulary(counts: ReadonlyMap<string, number>): string {
  let before = '';
  let packed = '';
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < word.length && shared < 25 && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + Math.min(9, Math.floor(Math.log2(count))) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The vocabulary that a packed string holds. */
export function openVocabulary(packed: string): Vocabulary {
  const table = new Map<string, number>();
  let word = '';
  for (const [, shared, commonness, rest] of packed.matchAll(/([A-Z])(\d)([^A-Z]*)/g)) {
    word = word.slice(0, (shared as string).charCodeAt(0) - 65) + rest;
    table.set(word, Number(commonness));
  }
  const words = [...table.keys()];
  return {
    has: (known) => table.has(known),
    commonness: (known) => table.get(known) ?? -1,
    startingWith: (beginning) => {
      const first = firstAtOrAfter(words, beginning);
      let end = first;
      while (words[end]?.startsWith(beginning)) end++;
      return words.slice(first, end);
    },
    words,
  };
}

function firstAtOrAfter(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ions', 'ion', 'ies', 'ied', 'ers', 'er', 'ed', 'es', 'ly', 's', 'e', 'd'];

/** Whether some page uses the word, the beginning of a word, or the word with another ending (`passwords`, `revoking`). */
export function knowsWord(vocabulary: Vocabulary, word: string): boolean {
  if (vocabulary.has(word) || vocabulary.startingWith(word).length > 0) return true;
  return ENDINGS.some((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= 4 && vocabulary.startingWith(stem).some((known) => known.length <= stem.length + 5);
  });
}

/** The commonest word that an unfinished one can become, or undefined when there is none. */
export function completeWord(vocabulary: Vocabulary, beginning: string): string | undefined {
  if (vocabulary.has(beginning)) return beginning;
  return commonest(vocabulary, vocabulary.startingWith(beginning));
}

/** The commonest of some words, the first among equals; undefined for none. */
export function commonest(vocabulary: Vocabulary, words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (best, word) => (best === undefined || vocabulary.commonness(word) > vocabulary.commonness(best) ? word : best),
    undefined,
  );
}
