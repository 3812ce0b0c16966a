// Everything that search loads goes through this module: from the web with fetch and import, in the offline copy from packed files.
import type { CodeId } from '../domain/code-id.ts';
import type { DeskCard } from '../domain/desk-card.ts';
import { type KnownIdIndex, openKnownIds } from '../search/known-ids.ts';
import { type Lookup, type LookupIndex, openLookup } from '../search/lookup-index.ts';
import { EXCERPT_LENGTH, PAGEFIND_RANKING } from '../search/ranking.ts';
import { PackedFiles } from './packed-files.ts';

/** What a page looks like to Pagefind, as far as search uses it. */
export interface PagefindPage {
  /** Path of the page from the root of the index, with a slash at both ends. */
  url: string;
  /** Text in which `<` and `>` are escaped, with the found words in `<mark>`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** Pagefind, as far as search uses it. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  /** Forgets everything; the next call starts anew. */
  destroy(): Promise<void>;
  /** `null` asks for all pages that the filters let through. */
  search(
    words: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { id: string; score: number; data(): Promise<PagefindPage> }[] }>;
}

/** Loads the lookup index. Throws when it cannot be had; the next call tries again. */
export const loadLookup = once(async (url: string): Promise<Lookup> => {
  const index = globalThis.isOfflineCopy ? await packed<LookupIndex>('lookup.json', url) : await readJson<LookupIndex>(url);
  const lookup = openLookup(index);
  // The first answer comes in a task of its own, so that the page of a slow machine can react between the two.
  await new Promise((resolve) => setTimeout(resolve));
  return lookup;
});

/** Loads the names of IDs. Throws when they cannot be had; the next call tries again. */
export const loadKnownIds = once(async (url: string): Promise<(id: string) => string | undefined> => {
  return openKnownIds(globalThis.isOfflineCopy ? await packed<KnownIdIndex>('ids.json', url) : await readJson<KnownIdIndex>(url));
});

/** Loads the short answer of a guide; `address` has `{code}` in the place of its number. Throws when it cannot be had. */
export async function loadDeskCard(address: string, code: CodeId): Promise<DeskCard> {
  const url = address.replace('{code}', code);
  return globalThis.isOfflineCopy ? packed<DeskCard>(`desk/${code}.json`, url) : readJson<DeskCard>(url);
}

/** Loads Pagefind. Throws when it cannot be had; the next call tries again. */
export const loadPagefind = once(async (url: string): Promise<Pagefind> => {
  const pagefind = globalThis.isOfflineCopy
    ? await packed<Pagefind>('pagefind.js', url)
    : ((await import(/* @vite-ignore */ url)) as Pagefind);
  await setUp(pagefind);
  return pagefind;
});

/**
 * Starts a Pagefind that failed anew. In WebKit the WebAssembly of Pagefind 1.6.0 traps once in some thousands of searches,
 * and the same words find their pages the next time; no issue upstream is about this.
 */
export async function restart(pagefind: Pagefind): Promise<void> {
  await pagefind.destroy();
  await setUp(pagefind);
}

function setUp(pagefind: Pagefind): Promise<void> {
  // Without a worker the first answer comes sooner, and the offline copy can have none.
  return pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: EXCERPT_LENGTH, ranking: PAGEFIND_RANKING });
}

async function readJson<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}

function packed<Value>(name: string, script: string): Promise<Value> {
  globalThis.packedFiles ??= new PackedFiles();
  return globalThis.packedFiles.read(name, script);
}

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
