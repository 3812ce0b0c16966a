import Papa from 'papaparse';
import { columnIndex } from './column-name.ts';
import type { CsvShape } from './csv-rows.ts';
import { formatOfHeader, type LogFormat } from './formats.ts';

/** The first line of a CSV file of a known format. */
export interface CsvHeader extends CsvShape {
  format: LogFormat;
  /** Where each column is, by its name as column-name.ts compares it. */
  columns: Map<string, number>;
}

/** What Excel writes in the language of the computer, and between columns that were copied. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The header of a known format, or else the names that were found, split by the delimiter that makes the most of them. */
export function readHeader(line: string, newline: CsvShape['newline']): CsvHeader | { found: string[] } {
  const splits = DELIMITERS.map((delimiter) => ({ delimiter, names: split(line, delimiter) }));
  for (const { delimiter, names } of splits) {
    const columns = columnIndex(names);
    const format = formatOfHeader(columns);
    if (format) return { format, columns, delimiter, newline, width: names.length };
  }
  const found = splits.reduce((most, one) => (one.names.length > most.names.length ? one : most)).names;
  return { found: found.map((name) => name.trim()).filter((name) => name !== '') };
}

/** A header may end in delimiters that no row has. */
function split(line: string, delimiter: string): string[] {
  const { data } = new Papa.Parser({ delimiter }).parse(line.replace(/[\r\n]+$/, ''), 0, false);
  const names = [...((data[0] as string[] | undefined) ?? [])];
  while (names.at(-1)?.trim() === '') names.pop();
  return names;
}
