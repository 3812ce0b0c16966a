import type { TextField } from './paste-watch.ts';

/**
 * The position of the option after (1) or before (-1) the active one, of at least one; past either end it begins at
 * the other. Without an active one, the first or the last.
 */
export function nextIndex(active: number | undefined, step: 1 | -1, count: number): number {
  const from = active ?? (step === 1 ? -1 : 0);
  return (from + step + count) % count;
}

/**
 * The listbox of a combobox: its options are links, one of which can be active while the focus stays in the input.
 * `input` announces the active one.
 */
export class SearchList {
  #active: HTMLAnchorElement | undefined;
  readonly #list: HTMLElement;
  readonly #input: TextField;

  constructor(list: HTMLElement, input: TextField) {
    this.#list = list;
    this.#input = input;
  }

  get active(): HTMLAnchorElement | undefined {
    return this.#active;
  }

  /** Replaces the groups; an option that is in both stays active. */
  show(groups: HTMLElement[]): void {
    this.#list.replaceChildren(...groups);
    for (const [position, option] of this.#options().entries()) option.id = `${this.#list.id}-${position}`;
    this.activate(this.#active && this.#list.contains(this.#active) ? this.#active : undefined);
  }

  /** Moves to the next (1) or the previous (-1) option; past either end it begins at the other. */
  move(step: 1 | -1): void {
    const options = this.#options();
    if (options.length === 0) return;
    this.activate(options[nextIndex(this.#active && options.indexOf(this.#active), step, options.length)]);
  }

  activate(option: HTMLAnchorElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }
}
