import { compact } from '../domain/tokenize.ts';
import { boostPages } from '../search/boost-pages.ts';
import { type ExcerptPart, splitExcerpt } from '../search/excerpt.ts';
import type { PageEngine, PageHit } from '../search/rank-pages.ts';
import type { Boost } from '../search/ranking.ts';
import type { Filters } from '../search/read-query.ts';
import { fromPagefind } from './pagefind-failure.ts';
import type { Pagefind } from './search-data.ts';

/** A page as a result shows it. */
export interface FoundPage {
  /** Its path, such as `families/mfa`. */
  page: string;
  title: string;
  /** The number of the code that the page is about. */
  code?: string;
  excerpt: ExcerptPart[];
}

export interface LoadableHit extends PageHit {
  load(): Promise<FoundPage>;
}

/** Pagefind as the engine that rankPages asks, narrowed by the filters. Boosted pages count more, see src/search/ranking.ts. Throws a PagefindFailure. */
export async function pagefindEngine(pagefind: Pagefind, filters: Filters): Promise<PageEngine<LoadableHit>> {
  const [more, task] = await Promise.all([pagesWith(pagefind, 'more'), pagesWith(pagefind, 'task')]);
  return {
    isNarrowed: Object.keys(filters).length > 0,
    ask: async (words, isTask = false) => {
      const { results } = await fromPagefind(pagefind.search(words, { filters: { ...filters } }));
      const hits = results.map(({ id, score, data }) => ({ id, score, load: async () => toFoundPage(await fromPagefind(data())) }));
      return boostPages(hits, { more, task }, isTask);
    },
    matched: async (word) => {
      const [first] = (await fromPagefind(pagefind.search(word))).results;
      if (!first) return [];
      return splitExcerpt((await fromPagefind(first.data())).excerpt)
        .filter(({ isMarked }) => isMarked)
        .map(({ text }) => compact(text));
    },
  };
}

const known = new WeakMap<Pagefind, Map<string, Set<string>>>();

/** The ids of the pages that are marked with a boost. */
async function pagesWith(pagefind: Pagefind, weight: Boost): Promise<Set<string>> {
  const sets = known.get(pagefind) ?? new Map<string, Set<string>>();
  known.set(pagefind, sets);
  const pages =
    sets.get(weight) ?? new Set((await fromPagefind(pagefind.search(null, { filters: { weight } }))).results.map(({ id }) => id));
  sets.set(weight, pages);
  return pages;
}

function toFoundPage({ url, excerpt, meta }: { url: string; excerpt: string; meta: Record<string, string | undefined> }): FoundPage {
  const code = meta.code?.match(/\d+/)?.[0];
  const page = url.replace(/^\/|\/$/g, '');
  return { page, title: meta.title ?? page, excerpt: splitExcerpt(excerpt), ...(code ? { code } : {}) };
}
