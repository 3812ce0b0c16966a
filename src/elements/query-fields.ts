import { fitRows } from './fit-rows.ts';
import { PasteWatch, type TextField } from './paste-watch.ts';
import { type Asked, filtersFrom, keepBesidePlace, readAsked, writeAsked } from './query-state.ts';

/** The fields in which a reader asks: the text `q` and, where there are any, the filters `kind`, `family` and `fixer`. */
export class QueryFields {
  readonly #host: HTMLElement;
  readonly #text: TextField;
  readonly #watch: PasteWatch;

  /** `host` holds the fields, each under its name. */
  constructor(host: HTMLElement) {
    this.#host = host;
    this.#text = host.querySelector('[name="q"]') as TextField;
    this.#watch = new PasteWatch(this.#text);
    this.#text.addEventListener('input', () => fitRows(this.#text));
  }

  read(): Asked {
    return { text: this.#text.value, isPasted: this.#watch.isPasted, filters: filtersFrom((name) => this.#filter(name)?.value ?? '') };
  }

  /** Fills the fields; a filter that is not named, or that its field does not offer, is taken off. */
  fill({ text, isPasted, filters }: Asked): void {
    this.#watch.fill(text, isPasted);
    fitRows(this.#text);
    for (const name of ['kind', 'family', 'fixer'] as const) {
      const field = this.#filter(name);
      if (field) field.value = filters[name] ?? '';
    }
  }

  /** Fills the fields of a new page from its history entry; returns whether that asks for anything. */
  restore(): boolean {
    const asked = readAsked();
    if (!asked || (asked.text === '' && Object.keys(asked.filters).length === 0)) return false;
    this.fill(asked);
    this.remember();
    return true;
  }

  /** Fills the fields when the reader came to another entry of the same page; returns whether that changed them. */
  follow(): boolean {
    const asked = readAsked();
    const shown = this.read();
    if (!asked) keepBesidePlace(shown.text);
    if (!asked || JSON.stringify(asked) === JSON.stringify(shown)) return false;
    this.fill(asked);
    return true;
  }

  /** Puts what the fields hold into the history entry. */
  remember(): void {
    writeAsked(this.read());
  }

  #filter(name: string): HTMLSelectElement | null {
    return this.#host.querySelector(`select[name="${name}"]`);
  }
}
