import type { PageQuery } from './page-query.ts';
import { correctWord } from './spelling.ts';
import { completeWord, knowsWord, type Vocabulary } from './vocabulary.ts';

/** The words of a query after those that no page uses were corrected or left out. */
export interface CorrectedQuery {
  words: string[];
  corrected: { typed: string; meant: string }[];
  missing: string[];
}

// A longer query is a paste, whose unknown words are names and values: correcting them would only mislead.
const LONGEST_QUERY = 10;

/**
 * Makes the words of a query words that pages use. `isOnPage` is asked about a word that the vocabulary lacks:
 * a page may still have it, as a part of something longer.
 */
export async function correctQuery(
  { words, unfinished, correct, widen }: PageQuery,
  isOnPage: (word: string) => Promise<boolean>,
  vocabulary: Vocabulary,
): Promise<CorrectedQuery> {
  if (!correct) return { words, corrected: [], missing: [] };
  const result: CorrectedQuery = { words: [], corrected: [], missing: [] };
  const isPaste = words.length > LONGEST_QUERY;
  for (const word of words) {
    const whole = word === unfinished && word.length > 4 ? completeWord(vocabulary, word) : undefined;
    if (whole || knowsWord(vocabulary, word)) result.words.push(whole ?? word);
    else if (isPaste) continue;
    else if (await isOnPage(word)) result.words.push(word);
    else {
      const meant = correctWord(word, vocabulary, word === unfinished);
      if (meant) result.corrected.push({ typed: word, meant });
      // Beside a code that answers already, a word more or less is not worth a line.
      else if (widen) result.missing.push(word);
      result.words.push(...(meant?.split(' ') ?? []));
    }
  }
  return { ...result, words: [...new Set(result.words)] };
}

/** Says how the words of a query were changed, '' for not at all. */
export function explainCorrections({ corrected, missing }: CorrectedQuery): string {
  const meant = corrected.map(({ meant }) => meant).join(' ');
  const typed = corrected.map(({ typed }) => typed).join(' ');
  return [
    corrected.length > 0 ? `Showing results for ${meant} (you typed ${typed}).` : '',
    missing.length > 0 ? `No page has the ${missing.length > 1 ? 'words' : 'word'} ${missing.join(' or ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
