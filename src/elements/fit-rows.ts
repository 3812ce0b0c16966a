import type { TextField } from './paste-watch.ts';

const MOST_ROWS = 4;

/** Gives a field of several lines as many rows as its text takes, up to four; a field of one line stays as it is. */
export function fitRows(field: TextField): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.rows = 1;
  while (field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows++;
}
