import { explain, type Understood, understand } from './query-mend.ts';
import type { PageQuestion } from './query-words.ts';
import { otherWordsFor } from './synonyms.ts';
import { knowsWord, type Vocabulary } from './vocabulary.ts';

/** A page that search found. */
export interface PageHit {
  id: string;
  score: number;
}

/** What asks the text of the pages. */
export interface PageEngine<Hit extends PageHit> {
  /** Whether it answers only with pages that filters let through. */
  isNarrowed: boolean;
  /** Pages with a word, best first, scores above 0; a text in double quotes is a phrase. `isTask`: who asks wants to know how. */
  ask(word: string, isTask?: boolean): Promise<Hit[]>;
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
/** With so many pages that have all words, no others are shown. */
const ENOUGH_PAGES = 8;
/** Otherwise pages answer that have at least this part of the words that the best page has. */
const LEAST_PART = 0.75;
/** What it counts that a page has a word at all, beside how much it is about it. */
const PRESENCE = 0.3;
/** What another word for the same thing counts beside the word itself. */
const OTHER_WORD = 0.8;
// Whatever is longer is a value: no page has it.
const LONGEST_WORD = 60;
/** About as many pages as there are: how much a word tells hardly depends on it. */
const ALL_PAGES = 1600;

/**
 * Finds the pages that answer a question: those first that are most about its rarest words, and before them those with
 * the whole phrase. Words that no page uses are mended or left out. Where few pages have all words and the question
 * allows it, pages with most of them answer as well. The note says every change, and nothing else is ever shown as a match.
 */
export async function findPages<Hit extends PageHit>(
  question: PageQuestion,
  engine: PageEngine<Hit>,
  vocabulary: Vocabulary,
): Promise<FoundPages<Hit>> {
  const isMeant = async (word: string) => otherWordsFor(word).some((other) => knowsWord(vocabulary, other)) || isOnPage(word, engine);
  const understood = await understand(question, isMeant, vocabulary);
  if (understood.words.length === 0) return { hits: [], note: explain(understood) };
  const words = rarest(understood.words, vocabulary);
  const rows = await weigh(words, vocabulary, (word) => engine.ask(word, question.isTask));
  const full = rows.filter(({ count }) => count === words.length);
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const isWide = question.widen && words.length > 1 && full.length < ENOUGH_PAGES;
  const shown = isWide ? rows.filter(({ count }) => count >= most * LEAST_PART) : full;
  if (shown.length === 0) return { hits: [], note: question.widen && words.length === 1 ? explain(understood) : '' };
  const hits = await rankByPhrase(shown, question, understood, engine);
  const shortfall = shown.length === full.length ? '' : tellShortfall(full.length, most, words.length, engine.isNarrowed);
  return { hits, note: `${explain(understood)} ${shortfall}`.trim() };
}

function tellShortfall(full: number, most: number, asked: number, isNarrowed: boolean): string {
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
  { phrase }: PageQuestion,
  { mended, missing }: Understood,
  engine: PageEngine<Hit>,
): Promise<Hit[]> {
  const isAsked = phrase !== '' && mended.length === 0 && missing.length === 0;
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
  /** How many of the words it has. */
  count: number;
  /** How much it is about them; a word on few pages tells more than one on many. */
  weight: number;
}

async function weigh<Hit extends PageHit>(
  words: string[],
  vocabulary: Vocabulary,
  ask: (word: string) => Promise<Hit[]>,
): Promise<Row<Hit>[]> {
  const rows = new Map<string, Row<Hit>>();
  for (const shares of await Promise.all(words.map((word) => sharesOf(word, vocabulary, ask)))) {
    const tells = Math.log(1 + ALL_PAGES / shares.size);
    for (const [id, { hit, share }] of shares) {
      const row = rows.get(id) ?? { hit, count: 0, weight: 0 };
      rows.set(id, { hit: row.hit, count: row.count + 1, weight: row.weight + tells * (PRESENCE + share) });
    }
  }
  return [...rows.values()];
}

/** The pages that have a word or another one for the same thing, and how much each is about it, from 0 to 1. */
async function sharesOf<Hit extends PageHit>(
  word: string,
  vocabulary: Vocabulary,
  ask: (word: string) => Promise<Hit[]>,
): Promise<Map<string, { hit: Hit; share: number }>> {
  const others = otherWordsFor(word).filter((other) => knowsWord(vocabulary, other));
  // A word that no page has would be answered with any word that it begins with.
  const own = others.length === 0 || knowsWord(vocabulary, word) ? [word] : [];
  const shares = new Map<string, { hit: Hit; share: number }>();
  for (const [index, hits] of (await Promise.all([...own, ...others].map(ask))).entries()) {
    const most = index < own.length ? 1 : OTHER_WORD;
    for (const hit of hits) {
      const share = most * Math.sqrt(hit.score / (hits[0] as Hit).score);
      if (share > (shares.get(hit.id)?.share ?? 0)) shares.set(hit.id, { hit, share });
    }
  }
  return shares;
}
