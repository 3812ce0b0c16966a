import type { Difference } from './compare.ts';

const MOST_NAMES = 5;

/** The differences as lines to read. The same change in many files, such as in the footer of every page, is printed once. */
export function printDifferences(differences: readonly Difference[]): string {
  const groups = Map.groupBy(differences, ({ what, text }) => JSON.stringify([what, text?.old, text?.new]));
  return [...groups.values()].map(printGroup).join('\n\n');
}

function printGroup(group: readonly Difference[]): string {
  const places = group.slice(0, MOST_NAMES).map(({ file, text }) => (text ? `${file}:${text.line}:${text.column}` : file));
  const more = group.length > MOST_NAMES ? [`… and ${group.length - MOST_NAMES} more files`] : [];
  const { what, text } = group[0] as Difference;
  const change = text ? [`  - ${text.old}`, `  + ${text.new}`] : [`  ${what === 'changed' ? 'the bytes differ' : what}`];
  return [...places, ...more, ...change].join('\n');
}
