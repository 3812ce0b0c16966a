/** The text with blanks in the place of some parts of it, in their order, so that every other place stays where it is. */
export function blank(text: string, parts: readonly { start: number; end: number }[]): string {
  let [left, from] = ['', 0];
  for (const { start, end } of parts) {
    left += text.slice(from, start) + ' '.repeat(Math.max(0, end - Math.max(from, start)));
    from = Math.max(from, end);
  }
  return left + text.slice(from);
}
