import { type ExcerptPart, partsOfExcerpt } from '../domain/excerpt.ts';
import type { Filters } from '../domain/query.ts';
import type { PageEngine, PageHit } from '../domain/query-pages.ts';
import { squeeze } from '../domain/words.ts';
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

// People meet the codes that have guides, and the symptoms, far more often than everything else together.
const GUIDE_GAIN = 1.8;

/** Pagefind as the engine that findPages asks, narrowed by the filters; guides and symptoms weigh more. */
export async function pagefindEngine(pagefind: Pagefind, filters: Filters): Promise<PageEngine<LoadableHit>> {
  const first = await firstOf(pagefind);
  return {
    isNarrowed: Object.keys(filters).length > 0,
    ask: async (words) => {
      const { results } = await pagefind.search(words, { filters: { ...filters } });
      return results
        .map(({ id, score, data }) => ({
          id,
          score: score * (first.has(id) ? GUIDE_GAIN : 1),
          load: async () => toFoundPage(await data()),
        }))
        .sort((a, b) => b.score - a.score);
    },
    matched: async (word) => {
      const [first] = (await pagefind.search(word)).results;
      if (!first) return [];
      return partsOfExcerpt((await first.data()).excerpt)
        .filter(({ isMarked }) => isMarked)
        .map(({ text }) => squeeze(text));
    },
  };
}

const known = new WeakMap<Pagefind, Set<string>>();

async function firstOf(pagefind: Pagefind): Promise<Set<string>> {
  const first = known.get(pagefind) ?? new Set((await pagefind.search(null, { filters: { weight: 'more' } })).results.map(({ id }) => id));
  known.set(pagefind, first);
  return first;
}

function toFoundPage({ url, excerpt, meta }: { url: string; excerpt: string; meta: Record<string, string | undefined> }): FoundPage {
  const code = meta.code?.match(/\d+/)?.[0];
  const page = url.replace(/^\/|\/$/g, '');
  return { page, title: meta.title ?? page, excerpt: partsOfExcerpt(excerpt), ...(code ? { code } : {}) };
}
