import { type CodeId, fullCode } from '../domain/code-id.ts';
import { type Lookup, pageOf } from '../search/lookup-index.ts';
import type { SearchAnswer } from '../search/search-answer.ts';
import { Announcer } from './announcer.ts';
import type { FirstAnswer } from './first-answer.ts';
import { make } from './make-element.ts';
import type { FoundPage } from './page-search.ts';
import type { TextField } from './paste-watch.ts';
import { handleKey } from './search-keys.ts';
import { SearchList } from './search-list.ts';
import { addAnswer, makeCodeOption, makeGroup, makePageOption, makeSymptomOption } from './search-results.ts';

/** What a search box shows below its input, and the keys that move in it. */
export class SearchPanel {
  readonly input: TextField;
  readonly more: HTMLAnchorElement;
  readonly #panel: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #all: HTMLElement;
  readonly #official: HTMLElement;
  readonly #list: SearchList;
  readonly #listbox: HTMLElement;
  readonly #announcer: Announcer;
  readonly #listening = new AbortController();
  readonly #pageUrl: (page: string) => string;
  readonly #note: HTMLElement;
  #answer: HTMLElement[] = [];
  #pages: HTMLElement[] = [];
  #found = 0;
  #left = 0;
  /** The reader closed the panel: what still comes of the answer must not open it again. */
  #isDismissed = false;

  /** `pageUrl` gives the address of a page by its path, such as `families/mfa`. */
  constructor(host: HTMLElement, pageUrl: (page: string) => string) {
    const find = <Found extends HTMLElement>(selector: string) => host.querySelector<Found>(selector) as Found;
    this.#pageUrl = pageUrl;
    this.input = find<TextField>('[name="q"]');
    this.more = find('.search__more');
    this.#panel = find('.search__panel');
    this.#hint = find('.search__hint');
    this.#all = find('.search__all');
    this.#official = find('.search__official');
    this.#note = find('.search__note');
    this.#listbox = find('.search__list');
    this.#list = new SearchList(this.#listbox, this.input);
    this.#announcer = new Announcer(find('[role="status"]'));
    const { signal } = this.#listening;
    const keys = { move: (step: 1 | -1) => this.#move(step), goBack: () => this.#goBack() };
    this.input.addEventListener('keydown', (event) => handleKey(event, this.#list, keys), { signal });
    if (host.dataset.variant === 'hero') return;
    // In the header the panel lies over the page, so it goes when the reader turns to the page.
    this.input.addEventListener('focus', () => this.#reopen(), { signal });
    document.addEventListener('pointerdown', ({ target }) => host.contains(target as Node) || this.#dismiss(), { signal });
    host.addEventListener('focusout', ({ relatedTarget }) => !relatedTarget || host.contains(relatedTarget as Node) || this.#dismiss(), {
      signal,
    });
  }

  /** Where the active result leads to, if there is one. */
  get activeUrl(): string | undefined {
    return this.#list.active?.href;
  }

  end(): void {
    this.#listening.abort();
    this.#announcer.end();
  }

  /** Begins an answer: what is in the list belongs to the last one until this one is finished or has failed. */
  begin(): void {
    this.#isDismissed = false;
    this.#listbox.setAttribute('aria-busy', 'true');
  }

  /** Shows what the index answered. Pages that mention words of an older answer stay until newer ones come, unless none will. */
  showAnswer({ note, groups, mentions, official }: SearchAnswer, most: number): void {
    showOfficial(this.#official, official);
    this.#note.hidden = true;
    this.#answer = groups.map(({ label, entries }, position) =>
      makeGroup(
        `${this.input.id}-group-${position}`,
        label,
        entries.slice(0, most).map((entry) => {
          const url = this.#pageUrl(pageOf(entry));
          if ('code' in entry) return makeCodeOption(entry, url);
          return 'page' in entry ? makePageOption(entry, url) : makeSymptomOption(entry, url);
        }),
      ),
    );
    const results = groups.filter(({ reason }) => reason !== 'slip');
    this.#found = results.reduce((sum, { entries }) => sum + entries.length, 0);
    this.#left = results.reduce((sum, { entries }) => sum + Math.max(0, entries.length - most), 0);
    if (!mentions) this.#pages = [];
    this.#render(note);
  }

  /** Shows of the first result, a code that was found, the answer in short, what was read, and its ticket note. */
  showFirst({ card, read, note }: FirstAnswer): void {
    const option = this.#listbox.querySelector<HTMLElement>('[role="option"]');
    if (!option) return;
    addAnswer(option, card, read);
    this.#note.hidden = false;
    (this.#note.querySelector('pre') as HTMLElement).textContent = note;
  }

  /** Shows the pages whose full text mentions the words, `total` in all. */
  showPages(pages: FoundPage[], total: number, lookup: Lookup): void {
    const options = pages.map((found) => {
      const url = this.#pageUrl(found.page);
      const entry = found.code ? lookup.entry(found.code) : undefined;
      return entry ? makeCodeOption(entry, url, found.excerpt) : makePageOption(found, url, found.excerpt);
    });
    const label = this.#answer.length > 0 ? 'Also mentioned in' : 'Mentioned in';
    this.#pages = options.length > 0 ? [makeGroup(`${this.input.id}-group-pages`, label, options)] : [];
    this.#found += total;
    this.#left += total - pages.length;
  }

  /** Ends an answer: nothing more will come, and the reader hears what there is. */
  finish(note: string, isNarrowed: boolean): void {
    const isAsked = this.input.value.trim() !== '' || isNarrowed;
    const isEmpty = isAsked && this.#answer.length + this.#pages.length === 0;
    const nothing = isNarrowed ? 'Nothing matches with these filters.' : note === '' ? 'Nothing was found.' : '';
    const line = [note, isEmpty ? nothing : ''].filter(Boolean).join(' ');
    this.#render(line, isEmpty);
    this.#end();
    const count = this.#found === 1 ? '1 result.' : `${this.#found} results.`;
    this.#announcer.say([line, isAsked && this.#found > 0 ? count : ''].filter(Boolean).join(' '));
  }

  /** Says that something could not be loaded, and leads to where the codes are all the same. */
  fail(line: string): void {
    this.#pages = [];
    this.#render(line, true);
    this.#end();
    this.#announcer.say(line);
  }

  #end(): void {
    this.#listbox.removeAttribute('aria-busy');
  }

  #render(line: string, leadsToAll = false): void {
    this.#list.show([...this.#answer, ...this.#pages]);
    this.#hint.textContent = line;
    this.#hint.hidden = line === '';
    this.#all.hidden = !leadsToAll;
    this.more.hidden = this.#left === 0;
    this.#toggle(!this.#isDismissed && this.#hasContent());
  }

  #hasContent(): boolean {
    return !this.#hint.hidden || this.#answer.length + this.#pages.length > 0;
  }

  #toggle(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    // Only a combobox can be expanded.
    if (this.input.hasAttribute('aria-expanded'))
      this.input.setAttribute('aria-expanded', String(isOpen && this.#answer.length + this.#pages.length > 0));
    if (!isOpen) this.#list.activate(undefined);
  }

  #dismiss(): void {
    this.#isDismissed = true;
    this.#toggle(false);
  }

  #reopen(): void {
    this.#isDismissed = false;
    this.#toggle(this.#hasContent());
  }

  #move(step: 1 | -1): void {
    if (this.#panel.hidden) this.#reopen();
    this.#list.move(step);
  }

  /** Closes, then clears; false when there is nothing to do. */
  #goBack(): boolean {
    if (!this.#panel.hidden) this.#dismiss();
    else if (this.input.value === '') return false;
    else {
      this.input.value = '';
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  }
}

/** Leads to what Microsoft says of a number that nothing is known of here. */
function showOfficial(line: HTMLElement, code: CodeId | undefined): void {
  line.hidden = code === undefined;
  if (code === undefined) return;
  const link = make('a', 'external', `Look up ${fullCode(code)} at Microsoft`);
  link.href = (line.dataset.address ?? '').replace('{code}', code);
  line.replaceChildren(link);
}
