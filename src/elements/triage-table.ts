import { make } from './make-element.ts';

/** A table of rows under named columns, which scrolls sideways where there is no room. */
export function makeTable(label: string, columns: string[], rows: (Node | string)[][]): HTMLElement {
  const head = make('tr', '', ...columns.map((name) => Object.assign(make('th', '', name), { scope: 'col' })));
  const body = rows.map((cells) => make('tr', '', ...cells.map((cell) => make('td', '', cell))));
  const region = make('div', 'triage__table', make('table', '', make('thead', '', head), make('tbody', '', ...body)));
  // What scrolls sideways has to be reached without a mouse.
  region.tabIndex = 0;
  region.setAttribute('role', 'group');
  region.setAttribute('aria-label', label);
  return region;
}
