/** The values of one record by their names in small letters, which PowerShell, Graph and Log Analytics capitalise differently. */
export interface Fields {
  get(name: string): unknown;
}

/** More of a text says nothing, and a file could be nothing but one long text. */
const LONGEST_TEXT = 1000;
const NIL = '00000000-0000-0000-0000-000000000000';
const NONE: Fields = new Map();

/** The fields of an object of JSON, or of text that holds one, as in a column of Log Analytics; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  const object = parsed(value);
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return NONE;
  return new Map(Object.entries(object).map(([name, inner]) => [name.toLowerCase(), inner]));
}

/** The items of an array of JSON, or of text that holds one; undefined for anything else. */
export function itemsOf(value: unknown): unknown[] | undefined {
  const array = parsed(value);
  return Array.isArray(array) ? array : undefined;
}

/** The first of some values that is a text, a number or a truth value, as text; '' for none, and for the ID of nothing. */
export function textOf(...values: unknown[]): string {
  for (const value of values) {
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value === 'string' ? cut(value) : '';
    if (text !== '') return text;
  }
  return '';
}

function cut(value: string): string {
  const text = value.slice(0, LONGEST_TEXT).trim();
  return text === NIL ? '' : text;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s{0,9}[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
