/** Where two texts part, and what each has there. Lines and columns count from 1. */
export interface TextDifference {
  line: number;
  column: number;
  old: string;
  new: string;
}

const CONTEXT = 40;
const LONGEST = 160;

/**
 * The span in which two texts differ, from the first character that is not the same to the last, with a few characters
 * around it; undefined when they are equal. Pages are compressed to few lines, so whole lines would say little.
 */
export function textDifference(old: string, fresh: string): TextDifference | undefined {
  if (old === fresh) return undefined;
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const before = old.slice(0, start);
  return {
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    old: excerpt(old, start, old.length - end),
    new: excerpt(fresh, start, fresh.length - end),
  };
}

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT, from + LONGEST);
  const shown = text.slice(from, to).replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}
