import { codeFilter, type FilteredRow } from './code-filter.ts';
import { QueryFields } from './query-fields.ts';
import { onEntryChange } from './query-state.ts';

/** So many rows at once a key may change; they fill a screen. Laying out more takes longer than a reader's next key. */
const AT_ONCE = 20;
/** After so many milliseconds without a key the others follow. */
const PAUSE = 200;

interface Row extends FilteredRow {
  row: HTMLTableRowElement;
  /** How many codes it is for: a group has one row for all of them. */
  codes: number;
}

/**
 * `<code-table>`: filters and sorts the table of codes that the page came with. Only rows that are shown are in the page: as
 * many at first as there are guides, the rest one press away, and all that fit on paper.
 * The history entry keeps the choice, so that it survives reload and back, and a link can have it (`#q=…&family=…`).
 */
class CodeTable extends HTMLElement {
  #listening: AbortController | undefined;
  /** Those with a guide, and the others; a single part once they are sorted. */
  #parts: { body: HTMLTableSectionElement; head: HTMLTableRowElement[]; rows: Row[] }[] = [];
  #most = 0;
  /** How many codes there are. */
  #all = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const filters = this.querySelector<HTMLFieldSetElement>('.filters');
    if (!filters) return;
    if (this.#parts.length === 0) this.#read();
    const fields = new QueryFields(filters);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    fields.restore();
    filters.disabled = false;
    filters.addEventListener('input', () => this.#apply(fields), { signal });
    onEntryChange(() => fields.follow() && this.#apply(fields), signal);
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) this.#makeSortable(head, fields);
    const showAll = () => this.#show(this.#fitting(fields), Number.POSITIVE_INFINITY);
    for (const button of this.querySelectorAll('.table__more'))
      button.addEventListener(
        'click',
        () => {
          const next = this.#fitting(fields)[this.#most];
          showAll();
          // The button is gone.
          next?.row.querySelector('a')?.focus();
        },
        { signal },
      );
    addEventListener('beforeprint', showAll, { signal });
    this.#apply(fields, this.#most);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#later);
  }

  #read(): void {
    this.#parts = [...this.querySelectorAll('tbody')].map((body) => ({
      body,
      head: [...body.querySelectorAll<HTMLTableRowElement>('.table__part')],
      rows: [...body.querySelectorAll<HTMLTableRowElement>('tr[data-family]')].map((row) => ({
        row,
        codes: Number(row.dataset.count ?? 1),
        text: (row.textContent ?? '').toLowerCase(),
        values: row.dataset,
      })),
    }));
    this.#most = this.#parts[0]?.rows.length ?? 0;
    this.#all = countCodes(this.#parts.flatMap(({ rows }) => rows));
  }

  #fitting(fields: QueryFields): Row[] {
    const fits = codeFilter(fields.read());
    return this.#parts.flatMap(({ rows }) => rows.filter(fits));
  }

  /** Shows what fits, so many rows of it at once and the others after a pause. */
  #apply(fields: QueryFields, atOnce = AT_ONCE): void {
    const fitting = this.#fitting(fields);
    this.#show(fitting, Math.min(atOnce, this.#most));
    if (atOnce < this.#most) this.#later = setTimeout(() => this.#show(fitting, this.#most), PAUSE);
    fields.remember();
  }

  /** Puts the first so many of the rows that fit into the page, and says how many there are. */
  #show(fitting: readonly Row[], most: number): void {
    clearTimeout(this.#later);
    const shown = new Set(fitting.slice(0, most));
    for (const { body, head, rows } of this.#parts) {
      const its = rows.filter((row) => shown.has(row)).map(({ row }) => row);
      putRows(body, its.length > 0 ? [...head, ...its] : []);
    }
    const count = {
      all: this.#all,
      fit: countCodes(fitting),
      shown: countCodes(fitting.slice(0, Math.max(most, this.#most))),
    };
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = said(count);
    for (const button of this.querySelectorAll<HTMLButtonElement>('.table__more')) {
      button.hidden = count.shown === count.fit;
      button.textContent = `Show all ${count.fit}`;
    }
  }

  #makeSortable(head: HTMLTableCellElement, fields: QueryFields): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    head.setAttribute('aria-sort', head.dataset.sort === 'code' ? 'ascending' : 'none');
    button.addEventListener('click', () => {
      this.#sort(head);
      this.#apply(fields);
    });
  }

  #sort(head: HTMLTableCellElement): void {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.setAttribute('aria-sort', 'none');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const byCode = head.dataset.sort === 'code';
    const key = ({ row }: Row) =>
      byCode
        ? (row.dataset.code ?? row.cells[0]?.textContent?.replace(/\D*(\d+).*/, '$1') ?? '')
        : (row.cells[head.cellIndex]?.textContent ?? '');
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const rows = this.#parts.flatMap((part) => part.rows).sort((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
    // In another order than the page's, those with a guide are among the others.
    const [first, ...others] = this.#parts;
    for (const { body } of others) body.remove();
    if (first) this.#parts = [{ body: first.body, head: [], rows }];
  }
}

/** Makes rows the only ones of a body; those that were there stay untouched, because what is put back is laid out anew. */
function putRows(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): void {
  const wanted = new Set(rows);
  for (const row of [...body.rows]) if (!wanted.has(row)) row.remove();
  rows.forEach((row, index) => {
    if (body.rows[index] !== row) body.insertBefore(row, body.rows[index] ?? null);
  });
}

function countCodes(rows: readonly Row[]): number {
  return rows.reduce((sum, { codes }) => sum + codes, 0);
}

/** How much of the table is there, in codes. */
function said({ all, fit, shown }: { all: number; fit: number; shown: number }): string {
  if (fit === 0) return 'No code fits. Take a filter away.';
  if (shown === fit) return `${fit} of ${all} codes`;
  return fit === all ? `The first ${shown} of ${all} codes` : `The first ${shown} of ${fit} codes that fit`;
}

customElements.define('code-table', CodeTable);
