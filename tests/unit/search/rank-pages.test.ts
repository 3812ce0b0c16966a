import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/domain/tokenize.ts';
import { answerQuery } from '../../../src/search/answer-query.ts';
import { findPages, type PageEngine, type PageHit } from '../../../src/search/rank-pages.ts';
import { lookup, TEXTS } from './example-lookup.ts';

/** Answers as Pagefind does: every word is a beginning, all or nothing, and an unknown word falls back to its longest known beginning. */
const engine: PageEngine<PageHit> = {
  isNarrowed: false,
  ask: async (query) => {
    if (query.startsWith('"')) return hits((text) => wordsOf(text).join(' ').includes(wordsOf(query).join(' ')));
    const words = wordsOf(query).map(fallBack);
    return hits((text) => words.every((word) => word !== '' && wordsOf(text).some((known) => known.startsWith(word))));
  },
  matched: async (word) => (fallBack(word) === '' ? [] : [fallBack(word)]),
};
function hits(fits: (text: string) => boolean): PageHit[] {
  return Object.entries(TEXTS)
    .filter(([, text]) => fits(text))
    .map(([id]) => ({ id, score: 1 }));
}
function fallBack(word: string): string {
  const known = wordsOf(Object.values(TEXTS).join(' '));
  let beginning = word;
  while (beginning !== '' && !known.some((other) => other.startsWith(beginning))) beginning = beginning.slice(0, -1);
  return beginning;
}
async function find(query: string, change: Partial<PageEngine<PageHit>> = {}) {
  const { pages } = answerQuery(query, {}, lookup);
  const { hits, note } = await findPages(
    pages ?? { words: [], phrase: '', mend: false, widen: false },
    { ...engine, ...change },
    lookup.vocabulary,
  );
  return { pages: hits.map(({ id }) => id), note };
}

describe('pages with all the words', () => {
  test('answer without a note', async () => {
    expect(await find('reset password')).toEqual({ pages: ['50126'], note: '' });
  });

  test('are found whatever little words stand around', async () => {
    expect(await find('how can I reset the password please?')).toEqual({ pages: ['50126'], note: '' });
  });

  test('come first where they have the phrase', async () => {
    expect((await find('assign the user')).pages).toEqual(['50105']);
    expect((await find('not assigned to a role')).pages).toEqual(['50105', '501051']);
  });

  test('are followed by pages with most of them where they are few, and the note says so', async () => {
    expect(await find('application role assigned group')).toEqual({
      pages: ['50105', '501051'],
      note: 'Only one page has all of these words, the others have most of them.',
    });
  });

  test('come in the order of how much they are about the words that tell most', async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ id: `page-${index}`, score: 400 - index }));
    const ask = async (word: string) => (word === 'rare' ? [{ id: 'page-300', score: 1 }] : many);
    const question = { words: ['common', 'usual', 'rare'], phrase: '', mend: false, widen: true };
    const { hits } = await findPages(question, { ...engine, ask, matched: async (word) => [word] }, lookup.vocabulary);
    expect(hits.map(({ id }) => id)).toEqual(['page-300']);
    const other = await findPages(
      { ...question, words: ['common', 'usual'] },
      { ...engine, ask, matched: async (word) => [word] },
      lookup.vocabulary,
    );
    expect(other.hits.slice(0, 2).map(({ id }) => id)).toEqual(['page-0', 'page-1']);
  });

  test('are found by an unfinished word, completed where the beginning is longer than a stem', async () => {
    expect(await find('redirect addr')).toEqual({ pages: ['50011'], note: '' });
    expect(await find('conditi')).toEqual({ pages: ['53003'], note: '' });
  });

  test('are found by words with hyphens or without', async () => {
    expect((await find('multi-factor')).pages).toContain('50076');
    expect((await find('sign-in logs')).pages).toEqual(['53003']);
  });
});

describe('misspelt words', () => {
  test.each([
    ['pasword', '50126', 'Showing results for password (you typed pasword).'],
    ['condtional acess', '53003', 'Showing results for conditional access (you typed condtional acess).'],
    ['reset pasword', '50126', 'Showing results for password (you typed pasword).'],
    ['resetpassword', '50126', 'Showing results for reset password (you typed resetpassword).'],
  ])('%s gives %s and says so', async (query, page, note) => {
    expect(await find(query)).toEqual({ pages: [page], note });
  });
});

describe('words that no page has', () => {
  test('are never answered with pages that have only their beginning', async () => {
    expect(await find('xylophone')).toEqual({ pages: [], note: 'No page has the word xylophone.' });
  });

  test('are left out, and the note says so', async () => {
    expect(await find('password xylophone')).toEqual({ pages: ['50126'], note: 'No page has the word xylophone.' });
    expect((await find('password xylophone trombone')).note).toBe('No page has the words xylophone or trombone.');
  });

  test('are believed to be there if a page has them after all', async () => {
    const found = await find('xylophone', { matched: async () => ['xylophones'], ask: async () => [{ id: 'x', score: 1 }] });
    expect(found).toEqual({ pages: ['x'], note: '' });
  });
});

describe('a question that no page answers in full', () => {
  test('is answered by pages with most of the words, those with more first', async () => {
    const found = await find('guest account password organisation');
    expect(found.note).toBe('No page has all of these words. Showing pages with most of them.');
    expect(found.pages).toEqual(['50020']);
  });

  test('is answered by pages with one of the words', async () => {
    const found = await find('password policy');
    expect(found.note).toBe('No page has all of these words. Showing pages with one of them.');
    expect(found.pages.sort()).toEqual(['50126', '53003']);
  });

  test('says that it is the filters, where there are any', async () => {
    const found = await find('password policy', { isNarrowed: true });
    expect(found.note).toBe('No page with these filters has all of these words. Showing pages with one of them.');
  });

  test('is not widened where codes answer it already', async () => {
    expect(await find('AADSTS50105: xylophone redirect claim')).toEqual({ pages: [], note: '' });
  });

  test('in a long paste does not explain its unknown words', async () => {
    const found = await find('fabrikam contoso woodgrove litware northwind proseware tailspin wingtip adventure password reset tomorrow');
    expect(found).toEqual({ pages: ['50126'], note: '' });
  });
});
