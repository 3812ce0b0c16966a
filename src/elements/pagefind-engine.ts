import { type ExcerptPart, partsOfExcerpt } from '../domain/excerpt.ts';
import type { Filters } from '../domain/query.ts';
import type { PageEngine, PageHit } from '../domain/query-pages.ts';
import { squeeze } from '../domain/words.ts';
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

// People meet the codes that have guides, and the symptoms, far more often than everything else together.
const GUIDE_GAIN = 1.8;
// Who asks how something is done wants the procedure.
const TASK_GAIN = 3;

/** Pagefind as the engine that findPages asks, narrowed by the filters; guides and symptoms weigh more, and procedures for who asks how. Throws a PagefindFailure. */
export async function pagefindEngine(pagefind: Pagefind, filters: Filters): Promise<PageEngine<LoadableHit>> {
  const [first, tasks] = await Promise.all([weighing(pagefind, 'more'), weighing(pagefind, 'task')]);
  const gain = (id: string, isTask: boolean) => (first.has(id) ? GUIDE_GAIN : isTask && tasks.has(id) ? TASK_GAIN : 1);
  return {
    isNarrowed: Object.keys(filters).length > 0,
    ask: async (words, isTask = false) => {
      const { results } = await fromPagefind(pagefind.search(words, { filters: { ...filters } }));
      return results
        .map(({ id, score, data }) => ({
          id,
          score: score * gain(id, isTask),
          load: async () => toFoundPage(await fromPagefind(data())),
        }))
        .sort((a, b) => b.score - a.score);
    },
    matched: async (word) => {
      const [first] = (await fromPagefind(pagefind.search(word))).results;
      if (!first) return [];
      return partsOfExcerpt((await fromPagefind(first.data())).excerpt)
        .filter(({ isMarked }) => isMarked)
        .map(({ text }) => squeeze(text));
    },
  };
}

const known = new WeakMap<Pagefind, Map<string, Set<string>>>();

/** The pages that say of themselves what weight they have. */
async function weighing(pagefind: Pagefind, weight: 'more' | 'task'): Promise<Set<string>> {
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
  return { page, title: meta.title ?? page, excerpt: partsOfExcerpt(excerpt), ...(code ? { code } : {}) };
}
