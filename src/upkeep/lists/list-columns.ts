import type { ListRow } from './published-list.ts';

/** What lists call their columns or keys, without case, blanks and signs; the first that a list has is taken. */
const CODE = ['code', 'resulttype', 'errorcode', 'aadstscode', 'aadsts', 'errornumber', 'error', 'id'];
const NAME = ['name', 'symbolicname', 'errorname', 'symbol'];
const TEXT = ['message', 'short', 'description', 'text', 'errormessage', 'meaning', 'plainenglish', 'title'];

/** What is in the head of a CSV file or the keys of a record, to say what was expected. */
export const CODE_COLUMNS = 'code, ResultType or ErrorCode';

/** Where in a row the code, its name and its text are; undefined when no column can be the code. */
export function listColumns(names: readonly string[]): { code: number; name: number; text: number } | undefined {
  const comparable = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const first = (known: readonly string[]) => known.map((name) => comparable.indexOf(name)).find((index) => index >= 0) ?? -1;
  const code = first(CODE);
  return code < 0 ? undefined : { code, name: first(NAME), text: first(TEXT) };
}

/** The row of a record, by its own keys; undefined when it has no code. */
export function rowOfRecord(record: Record<string, unknown>): ListRow | undefined {
  const entries = Object.entries(record);
  const columns = listColumns(entries.map(([key]) => key));
  if (!columns) return undefined;
  const at = (index: number) => asText(entries[index]?.[1]);
  return { code: at(columns.code), name: at(columns.name), text: at(columns.text) };
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
