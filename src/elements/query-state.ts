import { isFixer } from '../domain/fixers.ts';
import { isKind } from '../domain/kinds.ts';
import { looksPasted } from '../domain/paste.ts';
import type { Filters } from '../search/read-query.ts';
import { forgetText, keepText, keptText } from './kept-text.ts';

// What a reader asks for, as the address and the history entry hold it. What was typed is in the fragment
// (`#q=…&kind=…`), which no browser sends. What was pasted is in neither: the entry's state holds a key of kept-text.ts.

/** What a reader asks for: a text, and what the answer is narrowed to. */
export interface Asked {
  text: string;
  /** The text, or a part of it, was not typed. */
  isPasted: boolean;
  filters: Filters;
}

const TEXT = 'q';
const NAMES: readonly string[] = [TEXT, 'kind', 'family', 'fixer'];

/** What the current history entry asks for; undefined where its fragment names a place on the page and no text is kept. */
export function readAsked(): Asked | undefined {
  const key = keptKey();
  const kept = key === undefined ? undefined : keptText(key);
  const wanted = queryIn(location.hash) ?? oldQuery();
  if (!wanted && kept === undefined) return location.hash === '' ? { text: '', isPasted: false, filters: {} } : undefined;
  const text = kept ?? wanted?.get(TEXT) ?? '';
  return { text, isPasted: kept !== undefined || looksPasted(text), filters: filtersIn(wanted) };
}

/** Puts what is asked for into the current history entry. A place on the page that the fragment names gives way to words only. */
export function writeAsked(asked: Asked): void {
  const key = keptKey();
  const isKept = asked.isPasted && asked.text !== '';
  const kept = isKept ? keepText(asked.text, key) : undefined;
  if (key !== undefined && !isKept) forgetText(key);
  const isPlace = location.hash !== '' && !queryIn(location.hash);
  const hash = fragmentOf(asked) || (isPlace ? location.hash : '');
  const search = otherQuery();
  if (hash === location.hash && search === location.search && kept === key) return;
  replaceEntry(kept, `${location.pathname}${search}${hash}`);
}

/** Keeps a text in a history entry whose fragment names a place on the page, where words cannot be. */
export function keepBesidePlace(text: string): void {
  if (text !== '') replaceEntry(keepText(text, keptKey()), location.href);
}

/** The fragment that asks for this, `#` included; '' where nothing is asked that may be in an address. */
export function fragmentOf({ text, isPasted, filters }: Asked): string {
  const query = new URLSearchParams();
  if (!isPasted && text.trim() !== '') query.set(TEXT, text);
  for (const [name, value] of Object.entries(filters)) query.set(name, value);
  return query.size > 0 ? `#${query}` : '';
}

/** Calls `listener` when the reader goes back or forward, follows a link with a fragment, or edits the fragment. */
export function onEntryChange(listener: () => void, signal: AbortSignal): void {
  // Most browsers send both events for a new fragment; reading twice changes nothing.
  for (const event of ['popstate', 'hashchange']) addEventListener(event, () => listener(), { signal });
  // Fields with autocomplete="off" are emptied in a page that was kept for going back, in WebKit by a task of its own that
  // comes after this event. https://github.com/whatwg/html/issues/9019
  addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(() => signal.aborted || listener()), { signal });
}

/** The filters whose values `read` gives by name, '' for none; what is no kind or fixer is left out. */
export function filtersFrom(read: (name: string) => string): Filters {
  const [kind, family, fixer] = [read('kind'), read('family'), read('fixer')];
  return { ...(isKind(kind) ? { kind } : {}), ...(family ? { family } : {}), ...(isFixer(fixer) ? { fixer } : {}) };
}

function replaceEntry(key: string | undefined, address: string): void {
  try {
    history.replaceState(key === undefined ? null : { key }, '', address);
  } catch (error) {
    // WebKit refuses more than a hundred in ten seconds; the next change of the text writes again.
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
  }
}

function keptKey(): string | undefined {
  const { key } = (history.state ?? {}) as { key?: unknown };
  return typeof key === 'string' ? key : undefined;
}

/** The query that a fragment is; undefined for none, and for the name of a place on the page. */
function queryIn(fragment: string): URLSearchParams | undefined {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  return [...query].some(([name]) => NAMES.includes(name)) ? query : undefined;
}

/** Addresses had the query before the fragment once, as links and bookmarks still do. */
function oldQuery(): URLSearchParams | undefined {
  return queryIn(location.search.replace(/^\?/, ''));
}

/** What the address asks of somebody else. */
function otherQuery(): string {
  const query = new URLSearchParams(location.search);
  if (!NAMES.some((name) => query.has(name))) return location.search;
  for (const name of NAMES) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

function filtersIn(query: URLSearchParams | undefined): Filters {
  return filtersFrom((name) => query?.get(name) ?? '');
}
