import { cutNote } from '../decode/secret-names.ts';
import { cutSecrets, secretsIn } from '../decode/secrets.ts';
import { codeSlug } from '../domain/code-id.ts';
import { answerQuery } from '../search/answer-query.ts';
import { missingNote } from '../search/answer-text.ts';
import { type Lookup, pageOf } from '../search/lookup-index.ts';
import { MOST_SHOWN } from '../search/ranking.ts';
import { foundCode } from '../search/search-answer.ts';
import './copy-text.ts';
import { firstAnswer } from './first-answer.ts';
import { idNotes } from './id-notes.ts';
import { handOver } from './kept-text.ts';
import { PageSearch } from './page-search.ts';
import { PagefindFailure } from './pagefind-failure.ts';
import type { QueryFields } from './query-fields.ts';
import { type Asked, fragmentOf } from './query-state.ts';
import { loadLookup, loadPagefind } from './search-data.ts';
import { SearchFacets } from './search-facets.ts';
import { SearchPanel } from './search-panel.ts';
import { sendPasted } from './send-pasted.ts';

const UNLOADED = 'Search could not be loaded. Reload the page, or look through all codes.';
const UNSEARCHED = 'The text of the pages could not be searched. Reload the page, or look through all codes.';
const BROKEN = 'Something went wrong in this search. Reload the page, or look through all codes.';

/** One use of a search box: from the first focus on, every change of its text or filters is answered here. */
export class SearchSession {
  readonly #host: HTMLElement;
  readonly #fields: QueryFields;
  readonly #isHome: boolean;
  readonly #panel: SearchPanel;
  readonly #pages: PageSearch;
  /** Only the large box can narrow its results. */
  readonly #facets: SearchFacets | undefined;
  readonly #listening = new AbortController();
  #turn = 0;
  /** The last question to the pages. Only one is asked at a time, so that fast typing asks few. */
  #asked: Promise<void> = Promise.resolve();
  #most: number;
  /** Kinds of secrets that were cut out of what is in the box. */
  #cut: string[] = [];

  constructor(host: HTMLElement, fields: QueryFields) {
    this.#host = host;
    this.#fields = fields;
    this.#isHome = host.dataset.variant === 'hero';
    this.#most = this.#isHome ? MOST_SHOWN.hero : MOST_SHOWN.bar;
    this.#panel = new SearchPanel(host, (page) => this.#pageUrl(page));
    this.#pages = new PageSearch(() => loadPagefind(host.dataset.pagefind ?? ''));
    const { signal } = this.#listening;
    const { more } = this.#panel;
    host.addEventListener('input', () => this.changed(), { signal });
    host.addEventListener(
      'click',
      ({ target }) => (target as Element).closest('[role="option"]') && sendPasted(this.#fields.read(), this.#cut),
      { signal },
    );
    const facets = host.querySelector<HTMLFieldSetElement>('.search__facets');
    if (facets) this.#facets = new SearchFacets(facets, () => this.#removeFilters(), signal);
    more.addEventListener('click', (event) => this.#followMore(event), { signal });
    // Files cost no network, so in the copy the pages are made ready before the first key.
    if (globalThis.isOfflineCopy) void this.#pages.ready().catch(() => {});
    void this.#answer();
  }

  end(): void {
    this.#turn++;
    this.#listening.abort();
    this.#panel.end();
  }

  /** Answers what the fields now hold. */
  changed(): void {
    this.#most = this.#isHome ? MOST_SHOWN.hero : MOST_SHOWN.bar;
    void this.#answer();
  }

  /**
   * What Enter does: the active result opens, or what the text names exactly, or the first result; with Ctrl in another tab.
   * A guess at a number that nobody knows is only offered.
   */
  async submit(isElsewhere = false): Promise<void> {
    const { text, filters } = this.#fields.read();
    const lookup = await this.#lookup();
    if (!lookup) return;
    const { opens, groups } = answerQuery(text, filters, lookup);
    const [first] = groups.filter(({ reason }) => reason !== 'slip').flatMap(({ entries }) => entries);
    const page = opens ? codeSlug(opens) : first && pageOf(first);
    const url = this.#panel.activeUrl ?? (page === undefined ? undefined : this.#pageUrl(page));
    if (url === undefined) return;
    sendPasted(this.#fields.read(), this.#cut);
    // A tab opened with noopener would not have the case.
    if (isElsewhere) open(url);
    else location.assign(url);
  }

  /** Shows the answer to what the fields hold; where that fails, says so to the reader and, with the cause, to the console. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const isOld = () => turn !== this.#turn;
    try {
      await this.#find(isOld);
    } catch (error) {
      console.error(error);
      if (!isOld()) this.#panel.fail(error instanceof PagefindFailure ? UNSEARCHED : BROKEN);
    }
  }

  async #find(isOld: () => boolean): Promise<void> {
    this.#panel.begin();
    const { text, filters } = this.#withoutSecrets();
    if (this.#isHome) this.#fields.remember();
    this.#panel.more.href = this.#homeUrl();
    const lookup = await this.#lookup();
    if (isOld() || !lookup) return;
    const answer = answerQuery(text, filters, lookup);
    this.#panel.showAnswer(answer, this.#most);
    this.#facets?.show(answer.facets);
    const found = foundCode(answer);
    const said = found && firstAnswer(found, text, this.#host.dataset.desk ?? '');
    // It is beside the results, and where it fails they stay.
    const first = said?.then((answered) => isOld() || this.#panel.showFirst(answered)).catch(console.error);
    // Asked for beside the pages, which need not wait for it.
    const names = idNotes(answer.ids ?? [], this.#host.dataset.ids ?? '');
    const finish = async (note: string) => {
      await first;
      const line = [cutNote(this.#cut), ...(await names), answer.note, note].filter(Boolean).join(' ');
      if (!isOld()) this.#panel.finish(line, Object.keys(filters).length > 0);
    };
    const { mentions, unknown = [] } = answer;
    if (!mentions) return finish('');
    const shown = new Set(answer.groups.flatMap(({ entries }) => entries.map(pageOf)));
    const added = this.#asked.then(async () => {
      if (isOld()) return;
      const { pages, total } = await this.#pages.find(mentions, filters, shown, this.#most);
      const missing = shown.size + total === 0 ? await this.#pages.missing(unknown) : [];
      if (isOld()) return;
      this.#panel.showPages(pages, total, lookup);
      await finish(missingNote(missing));
    });
    // The next question waits for this one to end, however it does.
    this.#asked = added.catch(() => {});
    await added;
  }

  /** What the fields hold; a secret that was pasted is cut out of them, and stays in no way. */
  #withoutSecrets(): Asked {
    const asked = this.#fields.read();
    if (asked.text === '') this.#cut = [];
    const found = asked.isPasted ? secretsIn(asked.text) : [];
    if (found.length === 0) return asked;
    this.#cut = [...new Set(found.map(({ kind }) => kind))];
    const safe = { ...asked, text: cutSecrets(asked.text, found) };
    this.#fields.fill(safe);
    return safe;
  }

  async #lookup(): Promise<Lookup | undefined> {
    try {
      return await loadLookup(this.#host.dataset.lookup ?? '');
    } catch (error) {
      console.error(error);
      this.#panel.fail(UNLOADED);
      return undefined;
    }
  }

  #removeFilters(): void {
    this.#panel.input.focus();
    this.#fields.fill({ ...this.#fields.read(), filters: {} });
    this.changed();
  }

  /** On the home page more results come below; from elsewhere the link leads there, with the text where it can take it. */
  #followMore(event: MouseEvent): void {
    const { text, isPasted } = this.#fields.read();
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!this.#isHome && (isElsewhere || !isPasted || handOver(text))) return;
    event.preventDefault();
    this.#panel.input.focus();
    this.#showMore();
  }

  #showMore(): void {
    this.#panel.more.textContent = 'Show more results';
    this.#most += MOST_SHOWN.hero;
    void this.#answer();
  }

  /** The home page with what was typed; what was pasted is in no address. */
  #homeUrl(): string {
    return `${this.#host.dataset.home ?? '/'}${fragmentOf({ ...this.#fields.read(), filters: {} })}`;
  }

  #pageUrl(page: string): string {
    return (this.#host.dataset.page ?? '').replace('{page}', page);
  }
}
