import { takeHandedOver } from './kept-text.ts';
import type { TextField } from './paste-watch.ts';
import { QueryFields } from './query-fields.ts';
import { onEntryChange } from './query-state.ts';
import type { SearchSession } from './search-session.ts';

/**
 * `<site-search>`: makes a combobox of the field that its HTML holds. Until somebody uses it, only this small part is
 * loaded; the rest comes with the first focus, or at once where the history entry asks for results.
 * There is no form, so that nothing but this element can take what was typed anywhere.
 */
class SiteSearch extends HTMLElement {
  #fields: QueryFields | undefined;
  #session: Promise<SearchSession> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector<TextField>('[name="q"]');
    if (!input) return;
    this.#makeCombobox(input);
    this.#fields ??= new QueryFields(this);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // No field gets the focus in a window that has not the system's (https://html.spec.whatwg.org/multipage/interaction.html#focus),
    // but a driver or an assistive tool may type into it.
    for (const use of ['focusin', 'input']) this.addEventListener(use, () => void this.#start().catch(() => {}), { signal });
    this.addEventListener('keydown', (event) => this.#submitByKey(event, input), { signal });
    this.querySelector('.search__button')?.addEventListener('click', () => void this.#submit(), { signal });
    document.addEventListener('keydown', (event) => this.#focusByKey(event, input), { signal });
    const isAsked = this.dataset.variant === 'hero' && this.#followEntries(this.#fields, signal);
    // What was left for the home page is not for any that is opened later.
    if (this.dataset.variant !== 'hero') takeHandedOver();
    // The copy has its home page to search from, and its files cost no network.
    const isReadied = this.dataset.variant === 'hero' && globalThis.isOfflineCopy;
    if (isAsked || isReadied || document.activeElement === input) void this.#start().catch(() => {});
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    void this.#session?.then(
      (session) => session.end(),
      () => {},
    );
    this.#session = undefined;
  }

  /** What only a script can keep: the role of a combobox. A field of several lines may only be a textbox that has a list. */
  #makeCombobox(input: TextField): void {
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.querySelector('[role="listbox"]')?.id ?? '');
    if (input instanceof HTMLTextAreaElement) input.setAttribute('aria-haspopup', 'listbox');
    else {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-expanded', 'false');
    }
  }

  /** Ties the fields to the history entry; returns whether it, or the page before, asks for results. */
  #followEntries(fields: QueryFields, signal: AbortSignal): boolean {
    const follow = async () => fields.follow() && (await this.#start()).changed();
    onEntryChange(() => void follow().catch(() => {}), signal);
    const text = takeHandedOver();
    if (text === undefined) return fields.restore();
    fields.fill({ text, isPasted: true, filters: {} });
    fields.remember();
    return true;
  }

  #start(): Promise<SearchSession> {
    // The index is on its way while the rest is; whoever needs it says so when it cannot be had.
    if (!this.#session) void import('./search-data.ts').then(({ loadLookup }) => loadLookup(this.dataset.lookup ?? '')).catch(() => {});
    this.#session ??= import('./search-session.ts').then(({ SearchSession }) => new SearchSession(this, this.#fields as QueryFields));
    this.#session.catch(() => {
      this.#session = undefined;
    });
    return this.#session;
  }

  #submitByKey(event: KeyboardEvent, input: TextField): void {
    // The list takes the key where a result is active, and prevents the rest.
    if (event.key !== 'Enter' || event.shiftKey || event.target !== input || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    void this.#submit(event.ctrlKey || event.metaKey);
  }

  async #submit(isElsewhere = false): Promise<void> {
    const session = await this.#start().catch(() => undefined);
    if (session) await session.submit(isElsewhere);
    else this.#sayMissing();
  }

  /** Where the rest of search could not be loaded, the list of all codes is what is left. */
  #sayMissing(): void {
    const [panel, hint, all] = ['panel', 'hint', 'all'].map((name) => this.querySelector<HTMLElement>(`.search__${name}`));
    if (!panel || !hint || !all) return;
    hint.textContent = 'Search could not be loaded. Reload the page, or look through all codes.';
    for (const element of [panel, hint, all]) element.hidden = false;
  }

  #focusByKey(event: KeyboardEvent, input: TextField): void {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isControlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (!(isSlash || isControlK) || target?.isContentEditable || target?.matches('input, textarea, select')) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
}

customElements.define('site-search', SiteSearch);
