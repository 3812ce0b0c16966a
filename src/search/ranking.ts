import type { SearchField } from './term-index.ts';

/**
 * Every number that decides which results are shown and in what order. To change one, run `npm run bench:search` on a
 * fresh build before and after, and judge by the validation half, never by one question.
 */

/** How much it counts where on a page a term is. */
export const FIELD_WEIGHTS: Record<SearchField, number> = {
  name: 3,
  title: 4,
  messages: 3,
  answer: 3,
  causes: 2.6,
  wordings: 6,
  queries: 4,
};
/** BM25+: how soon more of the same term stops counting, how much long texts are held back, and what it counts to be there at all. */
export const BM25 = { k: 1.5, b: 0.4, d: 0.4 };
/** What two terms count for being neighbours, beside what each counts. */
export const NEIGHBOURS = 0.8;
/** What a page counts whose title has every word that was typed, beside 1. */
export const WHOLE_TITLE = 2;
/** What a term counts that was not typed, beside one that was. */
export const WEIGHTS = { completion: 0.4, slip: 0.5, synonym: 0.35 };

/**
 * What a procedure counts, also where the question is how something is done, a code without a guide, and a tool, which says a
 * little of many codes and is found by its name anyway, beside 1 for other pages.
 */
export const GAINS = { procedure: 1.4, task: 2.5, row: 0.8, tool: 0.6 };
/** Whether a text asks how something is done. */
export const IS_TASK = /^\W*how\b|\bhow (?:to|do|can|could|should)\b/i;

/** What scores less than this share of the best match is not shown. */
export const LEAST_SHARE = 0.15;
/** Of a long paste only the rarest terms are asked for. */
export const MOST_TERMS = 60;
/** What is longer is a paste, whose unknown words are names and values: correcting them would only mislead. */
export const LONGEST_QUESTION = 16;
export const MOST_COMPLETIONS = 6;
/** Words in the excerpt of a page that mentions what was asked for. */
export const EXCERPT_LENGTH = 24;
/** How much a word counts by where it is on a page in the search of full texts, beside 1 in plain text. Pages carry these. */
export const TEXT_WEIGHTS = { title: 10, message: 5 };
/** How Pagefind scores a page: guides are longer than pages of other codes, and better, so length counts for little. */
export const PAGEFIND_RANKING = { pageLength: 0.1 };

/** The most results of one kind. */
export const MOST = { matches: 40, slips: 5 };
/** How many results a search box shows at first; the large one shows as many again on request. */
export const MOST_SHOWN = { bar: 6, hero: 10 };
