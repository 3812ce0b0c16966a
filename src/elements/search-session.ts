import { codeSlug } from '../domain/code-id.ts';
import { answerQuery } from '../search/answer-query.ts';
import { type Lookup, pageOf } from '../search/lookup-index.ts';
import { type PageEngine, rankPages } from '../search/rank-pages.ts';
import { MOST_SHOWN } from '../search/ranking.ts';
import type { Filters } from '../search/read-query.ts';
import type { SearchAnswer } from '../search/search-answer.ts';
import { type FoundPage, type LoadableHit, pagefindEngine } from './pagefind-engine.ts';
import { readFilters, writeAddress } from './search-address.ts';
import { loadLookup, loadPagefind, type Pagefind, restart } from './search-data.ts';
import { fillFields } from './search-fields.ts';
import { SearchPanel } from './search-panel.ts';

/** One use of a search box: from the first focus on, every change of its text or filters is answered here. */
export class SearchSession {
  readonly #host: HTMLElement;
  readonly #isHome: boolean;
  readonly #panel: SearchPanel;
  readonly #listening = new AbortController();
  #turn = 0;
  /** The last question to the pages. Only one is asked at a time, so that fast typing asks few. */
  #asked: Promise<void> = Promise.resolve();
  #most: number;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#isHome = host.dataset.variant === 'hero';
    this.#most = this.#isHome ? MOST_SHOWN.hero : MOST_SHOWN.bar;
    this.#panel = new SearchPanel(host, (page) => this.#pageUrl(page));
    const { signal } = this.#listening;
    const { form, more, reset } = this.#panel;
    form.addEventListener('input', () => void this.#changed(), { signal });
    reset?.addEventListener('click', () => this.#resetFilters(), { signal });
    more.addEventListener('click', (event) => this.#showMore(event), { signal });
    addEventListener('popstate', () => this.#isHome && this.#fill(location.search), { signal });
    // Files cost no network, so in the copy the pages are made ready before the first key.
    if (globalThis.isOfflineCopy) void this.#engine({}).catch(() => {});
    void this.#answer();
  }

  end(): void {
    this.#turn++;
    this.#listening.abort();
    this.#panel.end();
  }

  /** What Enter does when no result is active: an exact code or name opens; anything else is shown on the home page. */
  async submit(): Promise<void> {
    const query = this.#panel.input.value;
    const lookup = await this.#lookup();
    const opens = lookup && answerQuery(query, {}, lookup).opens;
    if (opens) location.assign(this.#pageUrl(codeSlug(opens)));
    else if (this.#isHome) await this.#answer();
    else if (query.trim() !== '') location.assign(this.#homeUrl());
  }

  #changed(): Promise<void> {
    this.#most = this.#isHome ? MOST_SHOWN.hero : MOST_SHOWN.bar;
    return this.#answer();
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    this.#panel.begin();
    const isOld = () => turn !== this.#turn;
    const query = this.#panel.input.value;
    const filters = readFilters(this.#panel.form);
    const isNarrowed = Object.keys(filters).length > 0;
    if (this.#isHome) this.#remember(query, filters);
    this.#panel.more.href = this.#homeUrl();
    const lookup = await this.#lookup();
    if (isOld() || !lookup) return;
    const answer = answerQuery(query, filters, lookup);
    this.#panel.showCodes(answer, this.#most);
    if (!answer.pages) return this.#panel.finish(answer.note, isNarrowed);
    this.#asked = this.#asked.then(() => (isOld() ? undefined : this.#addPages(answer, filters, lookup, isOld)));
    await this.#asked;
  }

  async #addPages(answer: SearchAnswer, filters: Filters, lookup: Lookup, isOld: () => boolean): Promise<void> {
    try {
      const { pages, total, note } = await this.#findPages(answer, filters, lookup).catch(async () => {
        await restart(await this.#pagefind());
        return this.#findPages(answer, filters, lookup);
      });
      if (isOld()) return;
      this.#panel.showPages(pages, total, lookup);
      this.#panel.finish([answer.note, note].filter(Boolean).join(' '), Object.keys(filters).length > 0);
    } catch {
      if (!isOld()) this.#panel.fail('The text of the pages could not be searched. Reload the page, or look through all codes.');
    }
  }

  async #findPages(
    { pages: query, groups }: SearchAnswer,
    filters: Filters,
    lookup: Lookup,
  ): Promise<{ pages: FoundPage[]; total: number; note: string }> {
    const engine = await this.#engine(filters);
    const { hits, note } = query ? await rankPages(query, engine, lookup) : { hits: [], note: '' };
    const shown = new Set(groups.flatMap(({ entries }) => entries.map(pageOf)));
    // What is shown already takes no room from pages that are not.
    const loaded = await Promise.all(hits.slice(0, this.#most + Math.min(shown.size, MOST_SHOWN.hero)).map((hit) => hit.load()));
    const pages = loaded.filter(({ page }) => !shown.has(page));
    return { pages: pages.slice(0, this.#most), total: hits.length - (loaded.length - pages.length), note };
  }

  async #engine(filters: Filters): Promise<PageEngine<LoadableHit>> {
    return pagefindEngine(await this.#pagefind(), filters);
  }

  #pagefind(): Promise<Pagefind> {
    return loadPagefind(this.#host.dataset.pagefind ?? '');
  }

  async #lookup(): Promise<Lookup | undefined> {
    try {
      return await loadLookup(this.#host.dataset.lookup ?? '');
    } catch {
      this.#panel.fail('Search could not be loaded. Reload the page, or look through all codes.');
      return undefined;
    }
  }

  #resetFilters(): void {
    this.#panel.input.focus();
    this.#fill(writeAddress(this.#panel.input.value, {}));
  }

  #fill(search: string): void {
    fillFields(this.#panel.form, search);
    void this.#changed();
  }

  #showMore(event: Event): void {
    if (!this.#isHome) return;
    event.preventDefault();
    this.#most += MOST_SHOWN.hero;
    this.#panel.input.focus();
    void this.#answer();
  }

  #remember(query: string, filters: Filters): void {
    const search = writeAddress(query, filters);
    if (search !== location.search) history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  #homeUrl(): string {
    return `${this.#host.dataset.home ?? '/'}${writeAddress(this.#panel.input.value, {})}`;
  }

  #pageUrl(page: string): string {
    return (this.#host.dataset.page ?? '').replace('{page}', page);
  }
}
