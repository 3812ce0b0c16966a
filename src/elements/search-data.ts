// Everything that search loads goes through this module, so that the offline copy can load it in another way.
import { type Lookup, type LookupIndex, openLookup } from '../domain/lookup.ts';

/** What a page looks like to Pagefind, as far as search uses it. */
export interface PagefindPage {
  /** Address, from the base of the site. */
  url: string;
  /** Text in which `<` and `>` are escaped, with the found words in `<mark>`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** Pagefind, as far as search uses it. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  /** `null` asks for all pages that the filters let through. */
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { id: string; score: number; data(): Promise<PagefindPage> }[] }>;
}

/** Loads the lookup index. Throws when it cannot be had; the next call tries again. */
export const loadLookup = once(async (url: string): Promise<Lookup> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return openLookup((await response.json()) as LookupIndex);
});

/** Loads Pagefind, for pages below `base`. Throws when it cannot be had; the next call tries again. */
export const loadPagefind = once(async (url: string, base: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Without a worker the first answer comes sooner, and the offline copy can have none.
  // Guides are longer than pages of other codes, and better: length may count for little.
  await pagefind.options({ baseUrl: base, noWorker: true, excerptLength: 24, ranking: { pageLength: 0.1 } });
  return pagefind;
});

function once<Parameters extends unknown[], Loaded>(load: (...parameters: Parameters) => Promise<Loaded>) {
  let loading: Promise<Loaded> | undefined;
  return (...parameters: Parameters): Promise<Loaded> => {
    loading ??= load(...parameters).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
