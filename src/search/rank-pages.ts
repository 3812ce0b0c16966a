import { type CorrectedQuery, correctQuery, explainCorrections } from './correct-query.ts';
import type { Lookup } from './lookup-index.ts';
import type { PageQuery } from './page-query.ts';
import { ENOUGH_PAGES, LEAST_SHARE, MOST_WORDS, PHRASE_GAIN, PRESENCE, rarity, SHORTEST_SENTENCE, SYNONYM } from './ranking.ts';
import { synonymsOf } from './synonyms.ts';
import { knowsWord, type Vocabulary } from './vocabulary.ts';

/** A page that search found. */
export interface PageHit {
  id: string;
  score: number;
}

/** What searches the text of the pages. */
export interface PageEngine<Hit extends PageHit> {
  /** Whether it answers only with pages that filters let through. */
  isNarrowed: boolean;
  /**
   * Pages with a word, best first, scores above 0; a text in double quotes is a phrase.
   * `isTask`: the reader asks how something is done, so pages that say it count more.
   */
  ask(word: string, isTask?: boolean): Promise<Hit[]>;
  /** The words of the best page that a word was found by, whatever the filters; empty when no page was found. */
  matched(word: string): Promise<string[]>;
}

export interface RankedPages<Hit extends PageHit> {
  hits: Hit[];
  /** One plain line on how the query was changed, or ''. */
  note: string;
}

// Whatever is longer is a value: no page has it.
const LONGEST_WORD = 60;

/**
 * Finds the pages that answer a query, best first: those with the whole phrase, then those that are most about its
 * rarest words. Words that no page uses are corrected or left out. Where few pages have all words and the query allows
 * it, pages with most of them answer as well. The note says every change, and nothing else is ever shown as a match.
 */
export async function rankPages<Hit extends PageHit>(
  query: PageQuery,
  engine: PageEngine<Hit>,
  { vocabulary, pageCount }: Pick<Lookup, 'vocabulary' | 'pageCount'>,
): Promise<RankedPages<Hit>> {
  const isUsed = async (word: string) => synonymsOf(word).some((other) => knowsWord(vocabulary, other)) || isOnPage(word, engine);
  const corrected = await correctQuery(query, isUsed, vocabulary);
  if (corrected.words.length === 0) return { hits: [], note: explainCorrections(corrected) };
  const words = rarest(corrected.words, vocabulary);
  const shares = await Promise.all(words.map((word) => sharesOf(word, vocabulary, (other) => engine.ask(other, query.isTask))));
  const rows = weigh(shares, pageCount);
  const full = rows.filter(({ count }) => count === words.length);
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const isWide = query.widen && words.length > 1 && full.length < ENOUGH_PAGES;
  const shown = isWide ? rows.filter(({ count }) => count >= most * LEAST_SHARE) : full;
  if (shown.length === 0) return { hits: [], note: query.widen && words.length === 1 ? explainCorrections(corrected) : '' };
  const hits = await rankByPhrase(shown, query, corrected, engine);
  const shortfall = shown.length === full.length ? '' : explainShortfall(full.length, most, words.length, engine.isNarrowed);
  return { hits, note: `${explainCorrections(corrected)} ${shortfall}`.trim() };
}

function explainShortfall(full: number, most: number, asked: number, isNarrowed: boolean): string {
  const which = isNarrowed ? ' with these filters' : '';
  if (full === 1) return `Only one page${which} has all of these words, the others have most of them.`;
  if (full > 1) return `Only ${full} pages${which} have all of these words, the others have most of them.`;
  const share = most === 1 ? 'one' : most * 2 > asked ? 'most' : 'some';
  return `No page${which} has all of these words. Showing pages with ${share} of them.`;
}

/** Whether a page has the word itself: for an unknown word the engine answers with any word that it begins with. */
async function isOnPage<Hit extends PageHit>(word: string, engine: PageEngine<Hit>): Promise<boolean> {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return word.length > 3 && word.length <= LONGEST_WORD && (await engine.matched(word)).some((found) => found.includes(stem));
}

/** Pages with all words in a row come first where the row is long; a short one only weighs more. */
async function rankByPhrase<Hit extends PageHit>(
  rows: Row<Hit>[],
  { phrase }: PageQuery,
  { corrected, missing }: CorrectedQuery,
  engine: PageEngine<Hit>,
): Promise<Hit[]> {
  const isAsked = phrase !== '' && corrected.length === 0 && missing.length === 0;
  const ids = new Set(isAsked ? (await engine.ask(`"${phrase}"`)).map(({ id }) => id) : []);
  const gain = phrase.split(' ').length < SHORTEST_SENTENCE ? PHRASE_GAIN : Number.MAX_SAFE_INTEGER;
  const weight = ({ hit, weight: own }: Row<Hit>) => own * (ids.has(hit.id) ? gain : 1);
  return rows.sort((a, b) => weight(b) - weight(a)).map(({ hit }) => hit);
}

function rarest(words: string[], vocabulary: Vocabulary): string[] {
  return [...words].sort((a, b) => vocabulary.commonness(a) - vocabulary.commonness(b)).slice(0, MOST_WORDS);
}

interface Row<Hit> {
  hit: Hit;
  /** How many of the words the page has. */
  count: number;
  /** How much it is about them, rare words first. */
  weight: number;
}

/** For one word, the pages that have it and how much each is about it, from 0 to 1, by page id. */
type Shares<Hit> = Map<string, { hit: Hit; share: number }>;

function weigh<Hit extends PageHit>(sharesOfWords: Shares<Hit>[], pageCount: number): Row<Hit>[] {
  const rows = new Map<string, Row<Hit>>();
  for (const shares of sharesOfWords) {
    const weightOfWord = rarity(shares.size, pageCount);
    for (const [id, { hit, share }] of shares) {
      const row = rows.get(id) ?? { hit, count: 0, weight: 0 };
      rows.set(id, { hit: row.hit, count: row.count + 1, weight: row.weight + weightOfWord * (PRESENCE + share) });
    }
  }
  return [...rows.values()];
}

/** The shares of the pages that have a word or a synonym of it. */
async function sharesOf<Hit extends PageHit>(
  word: string,
  vocabulary: Vocabulary,
  ask: (word: string) => Promise<Hit[]>,
): Promise<Shares<Hit>> {
  const others = synonymsOf(word).filter((other) => knowsWord(vocabulary, other));
  // A word that no page has would be answered with any word that it begins with.
  const own = others.length === 0 || knowsWord(vocabulary, word) ? [word] : [];
  const shares: Shares<Hit> = new Map();
  for (const [index, hits] of (await Promise.all([...own, ...others].map(ask))).entries()) {
    const most = index < own.length ? 1 : SYNONYM;
    for (const hit of hits) {
      const share = most * Math.sqrt(hit.score / (hits[0] as Hit).score);
      if (share > (shares.get(hit.id)?.share ?? 0)) shares.set(hit.id, { hit, share });
    }
  }
  return shares;
}
