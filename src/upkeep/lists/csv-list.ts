import Papa from 'papaparse';
import { listColumns } from './list-columns.ts';
import { type PublishedList, toList } from './published-list.ts';

/**
 * The codes of a CSV file with a column for the code, such as the public exports: `ResultType,Message`, or `code,short,…`.
 * Undefined when its first line names no such column.
 */
export function readCsvList(text: string): PublishedList | undefined {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const columns = listColumns(header);
  if (!columns) return undefined;
  return toList(
    'CSV',
    rows.map((row) => ({ code: row[columns.code] ?? '', name: row[columns.name], text: row[columns.text] ?? '' })),
  );
}
