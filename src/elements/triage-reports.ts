import { make, makeButton } from './make-element.ts';
import type { FileReport } from './triage-engine.ts';
import { counted } from './triage-words.ts';

/** Shows what was read of each file, and what could not be. */
export function showReports(host: HTMLElement, reports: FileReport[], clear: () => void): void {
  const items = reports.map(({ name, format, rows, damaged, damagedRows, found }) => {
    const item = make('li', '', make('strong', '', name), ' ');
    if (!format) {
      item.append(
        found?.length
          ? `is not a sign-in log that is known here. It has: ${found.join(', ')}.`
          : 'is empty, or holds no table and no records.',
      );
      return item;
    }
    item.append(`${format}, ${counted(rows, 'row')}.`);
    if (damagedRows === 0) return item;
    const lines = damaged.map(({ row, why }) => make('li', '', `Row ${row}: ${why}`));
    if (damagedRows > damaged.length) lines.push(make('li', '', `and ${damagedRows - damaged.length} more`));
    item.append(
      make(
        'details',
        '',
        make('summary', '', `${counted(damagedRows, 'row')} could not be read; the others are kept`),
        make('ul', '', ...lines),
      ),
    );
    return item;
  });
  host.replaceChildren(make('ul', 'triage__files', ...items), makeButton('Clear all files', 'copy', clear));
}
