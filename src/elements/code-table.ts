/**
 * `<code-table>`: filters and sorts the table of codes that the page already holds.
 * The address keeps the choice (`?q=…&family=…&kind=…&fixer=…`), so that it survives reload, back and a link.
 */
const FILTERS = ['family', 'kind', 'fixer'] as const;

class CodeTable extends HTMLElement {
  #filters: HTMLElement | null = null;
  #rows: { row: HTMLTableRowElement; text: string }[] = [];

  connectedCallback(): void {
    this.#filters = this.querySelector('.filters');
    const body = this.querySelector('tbody');
    if (!this.#filters || !body) return;
    this.#rows = [...body.rows].map((row) => ({ row, text: (row.textContent ?? '').toLowerCase() }));
    const wanted = new URLSearchParams(location.search);
    for (const name of ['q', ...FILTERS]) this.#field(name).value = wanted.get(name) ?? '';
    this.#filters.hidden = false;
    this.#filters.addEventListener('input', this.#apply);
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) this.#makeSortable(head);
    this.#apply();
  }

  disconnectedCallback(): void {
    this.#filters?.removeEventListener('input', this.#apply);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.querySelector(`[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
  }

  #apply = (): void => {
    const words = this.#field('q')
      .value.toLowerCase()
      .replace(/\baadsts[\s:-]*(?=\d)/g, 'aadsts')
      .split(/\s+/)
      .filter(Boolean);
    const chosen = FILTERS.map((name) => [name, this.#field(name).value] as const);
    let shown = 0;
    for (const { row, text } of this.#rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        chosen.every(([name, value]) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value));
      row.hidden = !fits;
      if (fits) shown++;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? 'No code fits. Take a filter away.' : `${shown} of ${this.#rows.length} codes`;
    this.#remember();
  };

  #remember(): void {
    const query = new URLSearchParams();
    for (const name of ['q', ...FILTERS]) if (this.#field(name).value !== '') query.set(name, this.#field(name).value);
    const search = query.size > 0 ? `?${query}` : '';
    if (search !== location.search) history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
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
      byCode ? (row.dataset.code ?? '') : (row.cells[head.cellIndex]?.textContent ?? '');
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    this.#rows.sort((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
    this.querySelector('tbody')?.append(...this.#rows.map(({ row }) => row));
  }
}

customElements.define('code-table', CodeTable);
