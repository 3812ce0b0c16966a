import type { PageQuestion } from './page-query.ts';
import { mendWord } from './spelling.ts';
import { completeWord, knowsWord, type Vocabulary } from './vocabulary.ts';

/** The words of a question after those that no page uses were mended or left out. */
export interface Understood {
  words: string[];
  mended: { typed: string; meant: string }[];
  missing: string[];
}

// A longer question is a paste, whose unknown words are names and values: mending them would only mislead.
const LONGEST_QUESTION = 10;

/**
 * Makes the words of a question words that pages use. `isOnPage` is asked about a word that the vocabulary lacks:
 * it may still stand on a page, as a part of something longer.
 */
export async function understand(
  { words, unfinished, mend, widen }: PageQuestion,
  isOnPage: (word: string) => Promise<boolean>,
  vocabulary: Vocabulary,
): Promise<Understood> {
  if (!mend) return { words, mended: [], missing: [] };
  const understood: Understood = { words: [], mended: [], missing: [] };
  const isPaste = words.length > LONGEST_QUESTION;
  for (const word of words) {
    const whole = word === unfinished && word.length > 4 ? completeWord(vocabulary, word) : undefined;
    if (whole || knowsWord(vocabulary, word)) understood.words.push(whole ?? word);
    else if (isPaste) continue;
    else if (await isOnPage(word)) understood.words.push(word);
    else {
      const meant = mendWord(word, vocabulary, word === unfinished);
      if (meant) understood.mended.push({ typed: word, meant });
      // Beside a code that answers already, a word more or less is not worth a line.
      else if (widen) understood.missing.push(word);
      understood.words.push(...(meant?.split(' ') ?? []));
    }
  }
  return { ...understood, words: [...new Set(understood.words)] };
}

/** Says what was done to the words of a question, '' for nothing. */
export function explain({ mended, missing }: Understood): string {
  const meant = mended.map(({ meant }) => meant).join(' ');
  const typed = mended.map(({ typed }) => typed).join(' ');
  return [
    mended.length > 0 ? `Showing results for ${meant} (you typed ${typed}).` : '',
    missing.length > 0 ? `No page has the ${missing.length > 1 ? 'words' : 'word'} ${missing.join(' or ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
