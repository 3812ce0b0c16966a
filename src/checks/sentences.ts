const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words of a text as a reader counts them: `don't`, `sign-in` and `live.com` are one each. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The sentences of a paragraph, each with the sign that ends it; the last may have none. */
export function sentencesIn(paragraph: string): string[] {
  return paragraph
    .trim()
    .split(/(?<=[.!?]["”’)]?)\s+(?=[^\p{Ll}])/u)
    .filter((sentence) => sentence !== '');
}
