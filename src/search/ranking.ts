/**
 * Every number that decides which results are shown and in what order. To change one, run `npm run bench:search` on a
 * fresh build before and after, and judge by all kinds of questions, never by one.
 */

/** How much a word counts by where it is on a page, beside 1 in plain text. Pages carry these for Pagefind. */
export const TEXT_WEIGHTS = { title: 10, message: 5 };

/** Why a page counts more than others. Pages carry it as a Pagefind filter, see boostFilter. */
export type Boost = 'more' | 'task';

export const GAINS: Readonly<Record<Boost, number>> = {
  // People meet the codes that have guides, and the symptoms, far more often than everything else together.
  more: 1.8,
  // A procedure answers how something is done; it gains only where that is the question.
  task: 3,
};

/** The value of `data-pagefind-filter` with which a page says that it is boosted. */
export function boostFilter(boost: Boost): string {
  return `weight:${boost}`;
}

/** How Pagefind scores a page: guides are longer than pages of other codes, and better, so length counts for little. */
export const PAGEFIND_RANKING = { pageLength: 0.1 };
/** Words in the excerpt of a result. */
export const EXCERPT_LENGTH = 24;

/** Of a long paste only the rarest words are asked for. */
export const MOST_WORDS = 10;
/** A phrase of at least so many words puts the pages that have it before all others; a shorter one only weighs more. */
export const SHORTEST_SENTENCE = 4;
export const PHRASE_GAIN = 1.5;
/** With so many pages that have all words, no others are shown; otherwise pages with this share of them are. */
export const ENOUGH_PAGES = 8;
export const LEAST_SHARE = 0.75;
/** What it counts that a page has a word at all, beside how much the page is about it (0 to 1). */
export const PRESENCE = 0.3;
/** What a synonym counts beside the word itself. */
export const SYNONYM = 0.8;

/** How much a word weighs: the fewer pages have it, the more. */
export function rarity(pagesWithWord: number, allPages: number): number {
  return Math.log(1 + allPages / pagesWithWord);
}

/** The most results of one kind. */
export const MOST = { names: 6, messages: 5, symptoms: 3, slips: 5 };
/** How many results a search box shows at first; the large one shows as many again on request. */
export const MOST_SHOWN = { bar: 6, hero: 10 };
