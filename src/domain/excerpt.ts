/** A piece of an excerpt; a marked one is what the reader searched for. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/**
 * Takes an excerpt of Pagefind apart: text in which `<` and `>` are escaped, with the found words in `<mark>`.
 * Everything else that looks like a tag stays text.
 */
export function partsOfExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>[^<]*<\/mark>)/)
    .map((piece) => ({
      isMarked: piece.startsWith('<mark>') && piece.endsWith('</mark>'),
      text: piece
        .replace(/^<mark>([^<]*)<\/mark>$/, '$1')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/\u200b/g, ''),
    }))
    .filter(({ text }) => text !== '');
}
