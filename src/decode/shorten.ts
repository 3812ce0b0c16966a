const HALF = 500_000;
const LONGEST_WORD = 100;

/**
 * The part of a text that is read: all of it up to a million characters. Of a longer one both halves count, because
 * a log has its error at the end or at the beginning; words at the cut are left out, as half a number is another number.
 */
export function shorten(text: string): { text: string; isShortened: boolean } {
  if (text.length <= 2 * HALF) return { text, isShortened: false };
  const [headEnd, tailStart] = [HALF - LONGEST_WORD, text.length - HALF + LONGEST_WORD];
  const head = text.slice(0, headEnd) + text.slice(headEnd, HALF).replace(/\w+$/, '');
  const tail = text.slice(text.length - HALF, tailStart).replace(/^\w+/, '') + text.slice(tailStart);
  return { text: `${head}\u2026${tail}`, isShortened: true };
}
