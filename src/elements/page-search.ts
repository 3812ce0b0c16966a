import { type Lookup, pageOf } from '../domain/lookup.ts';
import type { Filters } from '../domain/query.ts';
import { findPages } from '../domain/query-pages.ts';
import type { Answer } from '../domain/query-result.ts';
import { type FoundPage, pagefindEngine } from './pagefind-engine.ts';
import { fromPagefind, PagefindFailure } from './pagefind-failure.ts';
import { type Pagefind, restart } from './search-data.ts';

export interface FoundPages {
  pages: FoundPage[];
  /** How many there are in all. */
  total: number;
  /** What is to be said of how they were found. */
  note: string;
}

/** As many codes and symptoms as an answer can show above the pages. */
const MOST_SHOWN = 10;

/** Finds the pages with the words of an answer's question in their text. */
export class PageSearch {
  readonly #load: () => Promise<Pagefind>;

  /** `load` gives Pagefind, and gives the same one until it could not be had. */
  constructor(load: () => Promise<Pagefind>) {
    this.#load = load;
  }

  /** Loads what a question with these filters takes. Throws a PagefindFailure. */
  async engine(filters: Filters) {
    return pagefindEngine(await fromPagefind(this.#load()), filters);
  }

  /**
   * The first `most` pages that the answer does not show already. Where Pagefind fails, it is started anew, once.
   * Throws a PagefindFailure when it fails again, and any error of our own as it is.
   */
  async find(answer: Answer, filters: Filters, lookup: Lookup, most: number): Promise<FoundPages> {
    try {
      return await this.#find(answer, filters, lookup, most);
    } catch (error) {
      if (!(error instanceof PagefindFailure)) throw error;
      const pagefind = await fromPagefind(this.#load());
      await fromPagefind(restart(pagefind));
      return this.#find(answer, filters, lookup, most);
    }
  }

  async #find({ pages: question, sections }: Answer, filters: Filters, lookup: Lookup, most: number): Promise<FoundPages> {
    const engine = await this.engine(filters);
    const { hits, note } = question ? await findPages(question, engine, lookup.vocabulary) : { hits: [], note: '' };
    const shown = new Set(sections.flatMap(({ entries }) => entries.map(pageOf)));
    // What is shown already takes no room from pages that are not.
    const loaded = await Promise.all(hits.slice(0, most + Math.min(shown.size, MOST_SHOWN)).map((hit) => hit.load()));
    const pages = loaded.filter(({ page }) => !shown.has(page));
    return { pages: pages.slice(0, most), total: hits.length - (loaded.length - pages.length), note };
  }
}
