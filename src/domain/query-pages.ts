import { explain, type Understood, understand } from './query-mend.ts';
import type { PageQuestion } from './query-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page that search found. */
export interface PageHit {
  id: string;
  score: number;
}

/** What asks the text of the pages. */
export interface PageEngine<Hit extends PageHit> {
  /** Whether it answers only with pages that filters let through. */
  isNarrowed: boolean;
  /** Pages with all of these words, best first, scores above 0; a text in double quotes is a phrase. */
  ask(words: string): Promise<Hit[]>;
  /** The words of the best page that a word was found by, whatever the filters; empty when no page was found. */
  matched(word: string): Promise<string[]>;
}

export interface FoundPages<Hit extends PageHit> {
  hits: Hit[];
  /** One plain line on how the question was changed, or ''. */
  note: string;
}

// Of a long paste the rarest words tell enough.
const MOST_WORDS = 10;
const SHORTEST_SENTENCE = 4;
const PHRASE_GAIN = 1.5;

/**
 * Finds the pages that answer a question: those with all its words, those with the phrase first. Words that no page
 * uses are mended or left out. Where no page has all words and the question allows it, pages with most of them
 * answer, those with more words first. The note says every change, and nothing else is ever shown as a match.
 */
export async function findPages<Hit extends PageHit>(
  question: PageQuestion,
  engine: PageEngine<Hit>,
  vocabulary: Vocabulary,
): Promise<FoundPages<Hit>> {
  const understood = await understand(question, (word) => isOnPage(word, engine), vocabulary);
  const { words } = understood;
  if (words.length === 0) return { hits: [], note: explain(understood) };
  const all = await engine.ask(words.join(' '));
  if (all.length > 0) return { hits: await rankByPhrase(all, question, understood, engine), note: explain(understood) };
  if (!question.widen || words.length === 1) return { hits: [], note: '' };
  const asked = rarest(words, vocabulary);
  const { hits, most } = await findAny(asked, engine);
  if (hits.length === 0) return { hits, note: '' };
  const share = most === 1 ? 'one' : most * 2 > asked.length ? 'most' : 'some';
  const none = engine.isNarrowed ? 'No page with these filters' : 'No page';
  return { hits, note: `${explain(understood)} ${none} has all of these words. Showing pages with ${share} of them.`.trim() };
}

/** Whether a page has the word itself: for an unknown word the engine answers with any word that it begins with. */
async function isOnPage<Hit extends PageHit>(word: string, engine: PageEngine<Hit>): Promise<boolean> {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return word.length > 3 && (await engine.matched(word)).some((found) => found.includes(stem));
}

/** Pages with all words in a row come first where the row is long; a short one only weighs more. */
async function rankByPhrase<Hit extends PageHit>(
  all: Hit[],
  { phrase }: PageQuestion,
  { mended, missing }: Understood,
  engine: PageEngine<Hit>,
): Promise<Hit[]> {
  if (phrase === '' || mended.length > 0 || missing.length > 0) return all;
  const ids = new Set((await engine.ask(`"${phrase}"`)).map(({ id }) => id));
  const gain = phrase.split(' ').length < SHORTEST_SENTENCE ? PHRASE_GAIN : Number.MAX_SAFE_INTEGER;
  const weigh = ({ id, score }: Hit) => score * (ids.has(id) ? gain : 1);
  return [...all].sort((a, b) => weigh(b) - weigh(a));
}

function rarest(words: string[], vocabulary: Vocabulary): string[] {
  return [...words].sort((a, b) => vocabulary.commonness(a) - vocabulary.commonness(b)).slice(0, MOST_WORDS);
}

/** Pages with at least half as many of the words as the best page has. */
async function findAny<Hit extends PageHit>(words: string[], engine: PageEngine<Hit>): Promise<{ hits: Hit[]; most: number }> {
  const tally = new Map<string, { hit: Hit; count: number; weight: number }>();
  for (const hits of await Promise.all(words.map((word) => engine.ask(word)))) {
    for (const hit of hits) {
      const row = tally.get(hit.id) ?? { hit, count: 0, weight: 0 };
      // A word on few pages tells more than one on many, and more of the pages that are most about it.
      tally.set(hit.id, { hit: row.hit, count: row.count + 1, weight: row.weight + hit.score / (hits[0] as Hit).score / hits.length });
    }
  }
  const most = Math.max(0, ...[...tally.values()].map(({ count }) => count));
  const hits = [...tally.values()]
    .filter(({ count }) => count >= most / 2)
    .sort((a, b) => b.count - a.count || b.weight - a.weight)
    .map(({ hit }) => hit);
  return { hits, most };
}
