import { BM25, FIELD_WEIGHTS, NEIGHBOURS, WHOLE_TITLE } from './ranking.ts';
import { END_OF_PAGE, FIELDS, type SearchField, type TermIndex } from './term-index.ts';

/** A term of a question by its character in the index, and what it counts: 1 as typed, less for what it may mean. */
export interface AskedTerm {
  character: number;
  weight: number;
}

/** Two terms that stand beside each other in a question. */
export interface AskedPair {
  first: number;
  second: number;
  weight: number;
}

/** What is asked of the index; each term and pair once. */
export interface TermQuery {
  terms: readonly AskedTerm[];
  pairs: readonly AskedPair[];
}

/** A page by its position in the index; the higher the score, the more it is about what was asked. */
export interface RankedPage {
  page: number;
  score: number;
}

/**
 * Ranks the pages that have any term of the query, best first. Each term adds what it tells: BM25+ over the fields (Lv and
 * Zhai, Lower-Bounding Term Frequency Normalization, 2011), and so do two terms that are neighbours on the page as they are
 * in the question. The sum counts the more, the more the page has of what the question tells: a rare word that it lacks weighs
 * more than a common one. The index is read from end to end, which takes about a millisecond.
 */
export function rank(query: TermQuery, index: TermIndex): RankedPage[] {
  const scores = new Float64Array(index.pageCount);
  const covered = new Float64Array(index.pageCount);
  const weights = [...query.terms.map(({ weight }) => weight), ...query.pairs.map(({ weight }) => weight * NEIGHBOURS)];
  // For each character the place of its term in the query, counted from 1: most characters are none of it, and that is quickly seen.
  const slots = new Uint16Array(0x10000);
  for (const [position, { character }] of query.terms.entries()) slots[character] = position + 1;
  const found = FIELDS.map((field) => frequenciesIn(index.fields[field].text, query, slots));
  for (const [position, weight] of weights.entries()) {
    const pages = new Set<number>();
    for (const [fieldPosition, field] of FIELDS.entries()) {
      const frequencies = found[fieldPosition]?.[position] as Frequencies;
      for (const page of frequencies.keys()) pages.add(page);
      addScores(scores, frequencies, weight, field, index);
    }
    const told = weight * rarity(pages.size, index.pageCount);
    for (const page of pages) covered[page] = (covered[page] as number) + told;
  }
  const inTitles = found[FIELDS.indexOf('title')] as Frequencies[];
  const asked = query.terms.flatMap(({ weight }, position) => (weight === 1 ? [inTitles[position] as Frequencies] : []));
  const isTitled = (page: number) => asked.length > 1 && asked.every((pages) => pages.has(page));
  return [...scores]
    .map((score, page) => ({ page, score: score * (covered[page] as number) * (isTitled(page) ? WHOLE_TITLE : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How often each page that has a term or pair has it in one field. */
type Frequencies = Map<number, number>;

function addScores(scores: Float64Array, found: Frequencies, weight: number, field: SearchField, { fields, pageCount }: TermIndex): void {
  const { lengths, average } = fields[field];
  const told = FIELD_WEIGHTS[field] * weight * rarity(found.size, pageCount);
  for (const [page, frequency] of found) {
    const length = 1 - BM25.b + (BM25.b * (lengths[page] as number)) / average;
    const telling = BM25.d + (frequency * (BM25.k + 1)) / (frequency + BM25.k * length);
    scores[page] = (scores[page] as number) + told * telling;
  }
}

/** What it tells that a page is one of `count` among all. */
function rarity(count: number, pageCount: number): number {
  return Math.log(1 + (pageCount - count + 0.5) / (count + 0.5));
}

/** For each term of the query, then for each pair, the pages of a field that have it. */
function frequenciesIn(text: string, { terms, pairs }: TermQuery, slots: Uint16Array): Frequencies[] {
  const found = [...terms, ...pairs].map((): Frequencies => new Map());
  const following = terms.map(({ character }) =>
    pairs.flatMap(({ first, second }, position) =>
      first === character ? { second, frequencies: found[terms.length + position] as Frequencies } : [],
    ),
  );
  let page = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === END_OF_PAGE) page++;
    const slot = slots[character] as number;
    if (slot === 0) continue;
    count(found[slot - 1] as Frequencies, page);
    const next = text.charCodeAt(at + 1);
    for (const pair of following[slot - 1] as (typeof following)[number]) if (pair.second === next) count(pair.frequencies, page);
  }
  return found;
}

function count(found: Frequencies, page: number): void {
  found.set(page, (found.get(page) ?? 0) + 1);
}
