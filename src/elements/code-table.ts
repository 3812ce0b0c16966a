import { codeFilter, type FilteredRow } from './code-filter.ts';
import { QueryFields } from './query-fields.ts';
import { onEntryChange } from './query-state.ts';

/**
 * `<code-table>`: filters and sorts the table of codes that the page already holds.
 * The history entry keeps the choice, so that it survives reload and back, and a link can have it (`#q=…&family=…`).
 */
class CodeTable extends HTMLElement {
  #listening: AbortController | undefined;
  #rows: (FilteredRow & { row: HTMLTableRowElement })[] = [];

  connectedCallback(): void {
    const filters = this.querySelector<HTMLFieldSetElement>('.filters');
    if (!filters) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-family]')].map((row) => ({
      row,
      text: (row.textContent ?? '').toLowerCase(),
      values: row.dataset,
    }));
    const fields = new QueryFields(filters);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    fields.restore();
    filters.disabled = false;
    filters.addEventListener('input', () => this.#apply(fields), { signal });
    onEntryChange(() => fields.follow() && this.#apply(fields), signal);
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) this.#makeSortable(head);
    this.#apply(fields);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #apply(fields: QueryFields): void {
    const fits = codeFilter(fields.read());
    let shown = 0;
    let all = 0;
    for (const each of this.#rows) {
      each.row.hidden = !fits(each);
      // A group has one row for all its codes.
      const codes = Number(each.row.dataset.count ?? 1);
      all += codes;
      if (!each.row.hidden) shown += codes;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? 'No code fits. Take a filter away.' : `${shown} of ${all} codes`;
    fields.remember();
  }

  #makeSortable(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    head.setAttribute('aria-sort', head.dataset.sort === 'code' ? 'ascending' : 'none');
    button.addEventListener('click', () => this.#sort(head));
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

customElements.define('code-table', CodeTable);
