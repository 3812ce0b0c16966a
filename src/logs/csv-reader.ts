import { createCsvDetails } from './csv-details.ts';
import { createCsvEvents } from './csv-events.ts';
import type { CsvHeader } from './csv-header.ts';
import { type CsvRow, createCsvRows } from './csv-rows.ts';
import { addDamaged, addEvent, type LogReader, type ReadLog } from './log-reader.ts';
import { createRecordEvents } from './record-events.ts';
import type { SignInType } from './sign-in-event.ts';

/** User sign-ins of both kinds have the same columns, so a file of them does not say which it is. */
const TYPES: Partial<Record<CsvHeader['format'], SignInType>> = {
  'application-csv': 'application',
  'managed-identity-csv': 'managed-identity',
};

/** Reads the rows below a header that is known. */
export function createCsvReader(header: CsvHeader): LogReader {
  const log: ReadLog = { format: header.format, events: [], details: [], rows: 0, damaged: [] };
  const rows = createCsvRows(header);
  const add = createAdd(header, log);
  const addRow = (row: CsvRow) => {
    // The header is 1, so the first row is 2.
    const number = log.rows + 2;
    if ('why' in row) addDamaged(log, number, row.why);
    else add(number, row.fields);
  };
  return {
    push(part) {
      for (const row of rows.push(part)) addRow(row);
    },
    end() {
      for (const row of rows.end()) addRow(row);
      return log;
    },
  };
}

function createAdd({ format, columns }: CsvHeader, log: ReadLog): (number: number, row: readonly string[]) => void {
  if (format === 'details-csv') {
    const detailOf = createCsvDetails(columns);
    return (_number, row) => {
      log.rows++;
      log.details.push(detailOf(row));
    };
  }
  if (format === 'log-analytics') {
    const eventOf = createRecordEvents();
    return (number, row) => addEvent(log, number, eventOf({ get: (name) => row[columns.get(name) ?? -1] }));
  }
  const eventOf = createCsvEvents(columns, TYPES[format] ?? 'unknown');
  return (number, row) => addEvent(log, number, eventOf(row));
}
