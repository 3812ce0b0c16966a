import type { Asked } from './query-state.ts';

/** A row of the table of codes, as far as a filter goes by it. */
export interface FilteredRow {
  /** Everything it says, in small letters. */
  text: string;
  /** By the name of a filter the values that the row has, separated by blanks. */
  values: Readonly<Record<string, string | undefined>>;
}

/** Says of a row whether it fits what is asked: it has every word somewhere, and the chosen value of every filter. */
export function codeFilter({ text, filters }: Pick<Asked, 'text' | 'filters'>): (row: FilteredRow) => boolean {
  const words = text
    .toLowerCase()
    .replace(/\baadsts[\s:-]*(?=\d)/g, 'aadsts')
    .split(/\s+/)
    .filter(Boolean);
  const chosen = Object.entries(filters);
  return (row) =>
    words.every((word) => row.text.includes(word)) && chosen.every(([name, value]) => (row.values[name] ?? '').split(' ').includes(value));
}
