import { fillFields } from './search-fields.ts';
import type { SearchSession } from './search-session.ts';

/**
 * `<site-search>`: makes a combobox of the search form that its HTML already is. Until somebody uses it, only this
 * small part is loaded; the rest comes with the first focus, or at once where the address asks for results.
 */
class SiteSearch extends HTMLElement {
  #session: Promise<SearchSession> | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    this.#makeCombobox(input);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A window that is not in front gives no focus, but may be typed into.
    for (const use of ['focusin', 'input']) this.addEventListener(use, () => void this.#start().catch(() => {}), { signal });
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    document.addEventListener('keydown', (event) => this.#focusByKey(event, input), { signal });
    const isAsked = this.dataset.variant === 'hero' && location.search !== '';
    if (isAsked) fillFields(form, location.search);
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

  /** What only a script can keep: the roles of a combobox, and filters, which the plain form does not have. */
  #makeCombobox(input: HTMLInputElement): void {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.querySelector('[role="listbox"]')?.id ?? '');
    const filters = this.querySelector('fieldset');
    if (!filters) return;
    filters.disabled = false;
    filters.hidden = false;
  }

  #start(): Promise<SearchSession> {
    this.#session ??= import('./search-session.ts').then(({ SearchSession }) => new SearchSession(this));
    this.#session.catch(() => {
      this.#session = undefined;
    });
    return this.#session;
  }

  /** Where the rest cannot be loaded, the form does what it does without scripts. */
  async #submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    const session = await this.#start().catch(() => undefined);
    if (session) await session.submit();
    else form.submit();
  }

  #focusByKey(event: KeyboardEvent, input: HTMLInputElement): void {
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
