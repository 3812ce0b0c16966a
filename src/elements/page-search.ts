import { compact } from '../domain/tokenize.ts';
import { type ExcerptPart, splitExcerpt } from '../search/excerpt.ts';
import type { Filters } from '../search/read-query.ts';
import { fromPagefind, PagefindFailure } from './pagefind-failure.ts';
import { type Pagefind, type PagefindPage, restart } from './search-data.ts';

/** A page as a result shows it. */
export interface FoundPage {
  /** Its path, such as `families/mfa`. */
  page: string;
  title: string;
  /** The number of the code that the page is about. */
  code?: string;
  excerpt: ExcerptPart[];
}

export interface FoundPages {
  pages: FoundPage[];
  /** How many there are in all. */
  total: number;
}

// Whatever is longer is a value: no page has it.
const LONGEST_WORD = 60;
const MOST_WORDS = 5;

/** Finds the pages whose full text mentions words. */
export class PageSearch {
  readonly #load: () => Promise<Pagefind>;

  /** `load` gives Pagefind, and gives the same one until it could not be had. */
  constructor(load: () => Promise<Pagefind>) {
    this.#load = load;
  }

  /** Loads what a question takes. Throws a PagefindFailure. */
  async ready(): Promise<void> {
    await fromPagefind(this.#load());
  }

  /**
   * The first `most` pages that have all the words and that pass the filters, but for those in `shown`. Where Pagefind fails,
   * it is started anew, once. Throws a PagefindFailure when it fails again, and any error of our own as it is.
   */
  async find(words: string[], filters: Filters, shown: ReadonlySet<string>, most: number): Promise<FoundPages> {
    return this.#ask(async (pagefind) => {
      const { results } = await fromPagefind(pagefind.search(words.join(' '), { filters: { ...filters } }));
      const loaded = await Promise.all(
        results.slice(0, most + shown.size).map(async ({ data }) => toFoundPage(await fromPagefind(data()))),
      );
      const pages = loaded.filter(({ page }) => !shown.has(page));
      return { pages: pages.slice(0, most), total: results.length - (loaded.length - pages.length) };
    });
  }

  /** Those of some words that no page has, of the first few. Throws a PagefindFailure. */
  async missing(words: string[]): Promise<string[]> {
    return this.#ask(async (pagefind) => {
      const asked = words.slice(0, MOST_WORDS);
      const found = await Promise.all(asked.map((word) => isOnPage(word, pagefind)));
      return asked.filter((_, position) => !found[position]);
    });
  }

  async #ask<Answer>(ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(await fromPagefind(this.#load()));
    } catch (error) {
      if (!(error instanceof PagefindFailure)) throw error;
      const pagefind = await fromPagefind(this.#load());
      await fromPagefind(restart(pagefind));
      return ask(pagefind);
    }
  }
}

/** Whether a page has the word itself: Pagefind answers an unknown word with any word that it begins with. */
async function isOnPage(word: string, pagefind: Pagefind): Promise<boolean> {
  if (word.length > LONGEST_WORD) return false;
  const [first] = (await fromPagefind(pagefind.search(word))).results;
  if (!first) return false;
  const stem = compact(word).slice(0, Math.max(4, word.length - 3));
  return splitExcerpt((await fromPagefind(first.data())).excerpt).some(({ isMarked, text }) => isMarked && compact(text).includes(stem));
}

function toFoundPage({ url, excerpt, meta }: PagefindPage): FoundPage {
  const code = meta.code?.match(/\d+/)?.[0];
  const page = url.replace(/^\/|\/$/g, '');
  return { page, title: meta.title ?? page, excerpt: splitExcerpt(excerpt), ...(code ? { code } : {}) };
}
