import { openTerms, packTerms, type SearchTexts, type TermIndex } from '../../../src/search/term-index.ts';

/** The index of pages with these texts, as it is after it was sent. */
export function openPages(pages: readonly SearchTexts[]): TermIndex {
  const shown = pages.map(({ name, title }) => ({ name: name?.join(' '), title: title?.join(' ') }));
  return openTerms(JSON.parse(JSON.stringify(packTerms(pages))), shown);
}
