import type { Facets } from '../search/narrow.ts';

/** The filters below the results: each value says how many results it would leave, and those that would leave none are out. */
export class SearchFacets {
  readonly #fields: HTMLFieldSetElement;
  readonly #reset: HTMLButtonElement;
  /** The labels of the values, which are shown with counts. */
  readonly #labels = new Map<HTMLOptionElement, string>();

  /** `remove` is called when the reader takes all filters off. */
  constructor(fields: HTMLFieldSetElement, remove: () => void, signal: AbortSignal) {
    this.#fields = fields;
    this.#reset = fields.querySelector('.search__reset') as HTMLButtonElement;
    this.#reset.addEventListener('click', remove, { signal });
    for (const option of fields.querySelectorAll<HTMLOptionElement>('option:not([value=""])')) this.#labels.set(option, option.text);
  }

  /** Shows what the results can be narrowed to; nothing where there is no choice and no filter is on. */
  show(facets: Facets): void {
    for (const [option, label] of this.#labels) {
      const select = option.parentElement as HTMLSelectElement;
      const count = facets[select.name as keyof Facets].get(option.value) ?? 0;
      option.text = `${label} (${count})`;
      option.disabled = count === 0;
      option.hidden = count === 0 && !option.selected;
    }
    const isNarrowed = [...this.#fields.querySelectorAll('select')].some(({ value }) => value !== '');
    this.#reset.hidden = !isNarrowed;
    this.#fields.hidden = !isNarrowed && Object.values(facets).every((counts) => counts.size < 2);
  }
}
