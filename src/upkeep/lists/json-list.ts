import { rowOfRecord } from './list-columns.ts';
import { type ListRow, type PublishedList, toList } from './published-list.ts';

/** Keys below which lists keep their codes, when there is more in the file than codes. */
const WRAPPERS = ['codes', 'errors', 'items', 'value', 'data'];
const CODE_KEY = /^(?:AADSTS)?\d{5,8}$/i;

type Fields = Record<string, unknown>;

/**
 * The codes of JSON: an array of records with a key for the code, a map from codes to records or texts, or either of them
 * below a key such as `codes`. Undefined for any other JSON.
 */
export function readJsonList(data: unknown): PublishedList | undefined {
  const rows = rowsOf(data) ?? WRAPPERS.map((key) => (isFields(data) ? rowsOf(data[key]) : undefined)).find((found) => found !== undefined);
  return rows && toList('JSON', rows);
}

function rowsOf(data: unknown): ListRow[] | undefined {
  if (Array.isArray(data)) {
    const rows = data.map((record) => (isFields(record) ? rowOfRecord(record) : undefined));
    return rows.some((row) => row !== undefined) ? rows.map((row) => row ?? { code: '', text: '' }) : undefined;
  }
  if (!isFields(data)) return undefined;
  const entries = Object.entries(data).filter(([key]) => CODE_KEY.test(key));
  if (entries.length === 0) return undefined;
  return entries.map(([code, value]) => {
    if (!isFields(value)) return { code, text: typeof value === 'string' ? value : '' };
    // The key is the code, whatever else the record calls so.
    const { name, text } = rowOfRecord({ ...value, code }) ?? { text: '' };
    return { code, name, text };
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
