import { codeFilter, type FilteredRow } from './code-filter.ts';
import { QueryFields } from './query-fields.ts';
import { onEntryChange } from './query-state.ts';

/**
 * `<code-table>`: filters and sorts the table of codes that the page already holds, and shows as many at first as there are
 * guides: laying out all of them would take longer than a key may. The rest is one press away, and on paper.
 * The history entry keeps the choice, so that it survives reload and back, and a link can have it (`#q=…&family=…`).
 */
class CodeTable extends HTMLElement {
  #listening: AbortController | undefined;
  #rows: (FilteredRow & { row: HTMLTableRowElement })[] = [];
  #most = 0;

  connectedCallback(): void {
    const filters = this.querySelector<HTMLFieldSetElement>('.filters');
    if (!filters) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-family]')].map((row) => ({
      row,
      text: (row.textContent ?? '').toLowerCase(),
      values: row.dataset,
    }));
    this.#most = this.querySelectorAll('tbody:first-of-type > tr[data-family]').length;
    const fields = new QueryFields(filters);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    fields.restore();
    filters.disabled = false;
    filters.addEventListener('input', () => this.#apply(fields), { signal });
    onEntryChange(() => fields.follow() && this.#apply(fields), signal);
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) this.#makeSortable(head, fields);
    this.querySelector('.table__more')?.addEventListener('click', () => this.#apply(fields, this.#rows.length), { signal });
    this.#apply(fields);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** `most`: how many rows to show of those that fit. */
  #apply(fields: QueryFields, most = this.#most): void {
    const fits = codeFilter(fields.read());
    // A group has one row for all its codes.
    const count = { all: 0, fit: 0, shown: 0 };
    let rows = 0;
    for (const each of this.#rows) {
      const [isFit, codes] = [fits(each), Number(each.row.dataset.count ?? 1)];
      const isShown = isFit && rows < most;
      each.row.hidden = !isFit;
      each.row.classList.toggle('table__later', isFit && !isShown);
      count.all += codes;
      if (isFit) count.fit += codes;
      if (isShown) count.shown += codes;
      if (isFit) rows += 1;
    }
    for (const body of this.querySelectorAll('tbody'))
      body.classList.toggle('table__none', !body.querySelector('tr[data-family]:not([hidden], .table__later)'));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = said(count);
    const button = this.querySelector<HTMLButtonElement>('.table__more');
    if (button) {
      button.hidden = count.shown === count.fit;
      button.textContent = `Show all ${count.fit}`;
    }
    fields.remember();
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
    const key = ({ row }: { row: HTMLTableRowElement }) =>
      byCode
        ? (row.dataset.code ?? row.cells[0]?.textContent?.replace(/\D*(\d+).*/, '$1') ?? '')
        : (row.cells[head.cellIndex]?.textContent ?? '');
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    this.#rows.sort((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
    // In another order than the page's, those with a guide are among the others.
    const [body, ...others] = this.querySelectorAll('tbody');
    body?.replaceChildren(...this.#rows.map(({ row }) => row));
    for (const other of others) other.remove();
  }
}

/** How much of the table is there, in codes. */
function said({ all, fit, shown }: { all: number; fit: number; shown: number }): string {
  if (fit === 0) return 'No code fits. Take a filter away.';
  if (shown === fit) return `${fit} of ${all} codes`;
  return fit === all ? `The first ${shown} of ${all} codes` : `The first ${shown} of ${fit} codes that fit`;
}

customElements.define('code-table', CodeTable);
