/**
 * A column's name as it is compared: small letters, without a byte order mark, zero-width characters, blanks around it and
 * runs of blanks (`Application ID ` and `Autonomous system  number` are real), nor the zone that Log Analytics adds.
 */
export function columnName(written: string): string {
  return written
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ \[utc\]$/, '');
}

/** Where each column is; of columns with the same name, the first. */
export function columnIndex(written: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [position, name] of written.map(columnName).entries()) if (!index.has(name)) index.set(name, position);
  return index;
}
