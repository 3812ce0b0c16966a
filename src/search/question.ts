import { normalize, tokenize } from '../domain/tokenize.ts';
import { isElsewhere } from './language.ts';
import type { AskedPair, TermQuery } from './rank.ts';
import { LONGEST_QUESTION, MOST_COMPLETIONS, MOST_TERMS, WEIGHTS } from './ranking.ts';
import { meantBy } from './spelling.ts';
import { inWordsOfPages, synonymsIn } from './synonyms.ts';
import type { TermIndex } from './term-index.ts';
import { termsOfToken } from './terms.ts';

/** What a text asks of the index. */
export interface Question extends TermQuery {
  /** Words that no page is found by: what they were taken for, as terms, none where nothing is close. */
  unknown: { word: string; meant: string[] }[];
}

/**
 * Makes the question that a text asks: its terms, what they are short or slips for, other words for the same thing, and which
 * are neighbours. A word that no page has costs nothing. `isTyping`: the last word may go on. Of a long paste the terms that
 * fewest pages have are asked for. There, and in another language, no unknown word is taken for one of ours.
 */
export function makeQuestion(text: string, isTyping: boolean, index: TermIndex): Question {
  const asked = new Asked(index);
  const words = tokenize(inWordsOfPages(text));
  const terms = words.flatMap(termsOfToken);
  asked.add(terms, 1);
  const last = isTyping ? words.at(-1) : undefined;
  const begun = last === undefined ? [] : completions(last, index);
  for (const term of begun) asked.add([term], WEIGHTS.completion);
  const unknown =
    words.length > LONGEST_QUESTION || isElsewhere(text) ? [] : unknownWords(begun.length > 0 ? words.slice(0, -1) : words, index);
  for (const { meant } of unknown) asked.add(meant, WEIGHTS.slip);
  for (const phrase of synonymsIn(terms)) asked.add(phrase, WEIGHTS.synonym);
  return { ...asked.query(), unknown };
}

class Asked {
  readonly #index: TermIndex;
  readonly #weights = new Map<number, number>();
  readonly #pairs = new Map<string, AskedPair>();

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /** Asks for terms that follow each other; one that is asked for already counts the more of both. */
  add(terms: readonly string[], weight: number): void {
    const characters = terms.map((term) => this.#index.characterOf(term));
    for (const [position, character] of characters.entries()) {
      if (character === undefined) continue;
      this.#weights.set(character, Math.max(weight, this.#weights.get(character) ?? 0));
      const before = characters[position - 1];
      if (before === undefined || before === character || this.#pairs.has(`${before} ${character}`)) continue;
      this.#pairs.set(`${before} ${character}`, { first: before, second: character, weight });
    }
  }

  /** The terms with the highest characters are those that are met least. */
  query(): TermQuery {
    const terms = [...this.#weights].map(([character, weight]) => ({ character, weight })).sort((a, b) => b.character - a.character);
    return { terms: terms.slice(0, MOST_TERMS), pairs: [...this.#pairs.values()].slice(0, MOST_TERMS) };
  }
}

/** Terms that a word may become when it is typed to its end. */
function completions(word: string, { terms, characterOf }: TermIndex): string[] {
  const begun = normalize(word).replace(/[-_]/g, '');
  if (begun === '' || characterOf(begun) !== undefined) return [];
  return terms.filter((term) => term.startsWith(begun)).slice(0, MOST_COMPLETIONS);
}

function unknownWords(words: readonly string[], index: TermIndex): Question['unknown'] {
  const isUnknown = (word: string) => {
    const terms = termsOfToken(word);
    return terms.length > 0 && terms.every((term) => index.characterOf(term) === undefined);
  };
  return [...new Set(words)].filter(isUnknown).map((word) => ({ word, meant: meantBy(word, index) }));
}
