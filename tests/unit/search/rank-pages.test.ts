import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/domain/tokenize.ts';
import { answerQuery } from '../../../src/search/answer-query.ts';
import type { PageQuery } from '../../../src/search/page-query.ts';
import { type PageEngine, type PageHit, rankPages } from '../../../src/search/rank-pages.ts';
import { countWords, openVocabulary, packVocabulary } from '../../../src/search/vocabulary.ts';
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
  const { hits, note } = await rankPages(
    pages ?? { words: [], phrase: '', correct: false, widen: false },
    { ...engine, ...change },
    lookup,
  );
  return { pages: hits.map(({ id }) => id), note };
}

describe('pages with all the words', () => {
  test('answer without a note', async () => {
    expect(await find('reset password')).toEqual({ pages: ['50126'], note: '' });
  });

  test('are found whatever little words are around them', async () => {
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

/** Scores by word and page, as an engine gives them; the phrase of all words is on the pages of `phrase`. */
interface Scored {
  [word: string]: Record<string, number>;
}
const filler = (count: number, score: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`filler-${index}`, score]));

async function ranked(query: Partial<PageQuery>, scored: Scored, words = Object.keys(scored)) {
  const ask = async (word: string) =>
    Object.entries(scored[word.replaceAll('"', '')] ?? {})
      .map(([id, score]) => ({ id, score }))
      .sort((a, b) => b.score - a.score);
  const vocabulary = openVocabulary(packVocabulary(countWords([Object.keys(scored).join(' ')])));
  const asked = { words, phrase: '', correct: true, widen: true, ...query };
  const { hits } = await rankPages(asked, { isNarrowed: false, ask, matched: async () => [] }, { vocabulary, pageCount: 1000 });
  return hits.map(({ id }) => id).filter((id) => !id.startsWith('filler'));
}

describe('of pages with all the words', () => {
  test('the one that is more about the word comes first', async () => {
    expect(await ranked({}, { consent: { little: 1, much: 9 } })).toEqual(['much', 'little']);
  });

  test('the one that is about the rare word comes before the one that is about the common word', async () => {
    const common = { ...filler(500, 1), aboutCommon: 9, aboutRare: 4 };
    const rare = { aboutCommon: 4, aboutRare: 9 };
    expect(await ranked({}, { common, rare })).toEqual(['aboutRare', 'aboutCommon']);
    // The other way round, so that it is not the order of the words.
    expect(await ranked({}, { rare, common })).toEqual(['aboutRare', 'aboutCommon']);
  });

  test('a little of each word is better than much of one', async () => {
    const scored = { token: { even: 4, uneven: 9 }, claim: { even: 4, uneven: 0.01 } };
    expect(await ranked({}, scored)).toEqual(['even', 'uneven']);
  });

  test('one with a sentence comes first, however little it is about it', async () => {
    const scored = { role: { about: 9, sentence: 0.1 }, application: { about: 9, sentence: 0.1 }, 'not a role for': { sentence: 1 } };
    expect(await ranked({ phrase: 'not a role for' }, scored, ['role', 'application'])).toEqual(['sentence', 'about']);
  });

  test('one with a phrase of two words comes before one that is a little more about them, not before one that is much more', async () => {
    const scored = {
      reset: { less: 0.1, phrase: 6, more: 9 },
      password: { less: 0.1, phrase: 6, more: 9 },
      'reset password': { less: 1, phrase: 1 },
    };
    expect(await ranked({ phrase: 'reset password' }, scored, ['reset', 'password'])).toEqual(['phrase', 'more', 'less']);
  });
});

describe('of pages with some of the words', () => {
  const words = { redirect: { three: 1, two: 9 }, wildcard: { three: 1, two: 9 }, mismatch: { three: 1, one: 9 }, portal: { all: 1 } };

  test('those with at least three quarters of the most answer, where none has all', async () => {
    expect(await ranked({}, words)).toEqual(['three']);
  });

  test('none answers where enough pages have all', async () => {
    const all = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`all-${index}`, 1]));
    const scored = { redirect: { ...all, three: 1 }, wildcard: { ...all, three: 1 }, mismatch: { ...all, three: 1 }, portal: all };
    expect(await ranked({}, scored)).toEqual(Object.keys(all));
    const fewer = { ...scored, portal: { 'all-0': 1, 'all-1': 1 } };
    expect(await ranked({}, fewer)).toContain('three');
  });
});

describe('synonyms', () => {
  test('are asked, too', async () => {
    expect(await ranked({}, { redirect: { own: 1 }, reply: { other: 1 } }, ['redirect'])).toEqual(['own', 'other']);
  });

  test('count less than the word itself', async () => {
    expect(await ranked({}, { redirect: { own: 1 }, reply: { other: 1 } }, ['reply'])).toEqual(['other', 'own']);
    expect(await ranked({}, { redirect: { own: 1, top: 2 }, reply: { other: 1 } }, ['redirect'])).toEqual(['top', 'other', 'own']);
  });

  test('answer for a word that no page uses', async () => {
    expect(await ranked({}, { reply: { other: 1 } }, ['redirect'])).toEqual(['other']);
  });

  test('do not count twice on a page with both words', async () => {
    const scored = { redirect: { both: 1, own: 1 }, reply: { both: 1 }, uri: { own: 1.1, both: 1 } };
    expect(await ranked({}, scored, ['redirect', 'uri'])).toEqual(['own', 'both']);
  });
});

test('of a long paste only the ten rarest words are asked for', async () => {
  const words = Array.from('abcdefghijkl', (letter) => `word${letter}`);
  const asked: string[] = [];
  const ask = async (word: string) => {
    asked.push(word);
    return [];
  };
  const texts = [words.join(' '), ...Array.from({ length: 8 }, () => 'worda wordb')];
  const vocabulary = openVocabulary(packVocabulary(countWords(texts)));
  const query = { words, phrase: '', correct: true, widen: true };
  await rankPages(query, { isNarrowed: false, ask, matched: async () => [] }, { vocabulary, pageCount: 9 });
  expect(asked.sort()).toEqual(words.slice(2));
});

test('a question how something is done asks for pages that say it', async () => {
  const asked: unknown[] = [];
  const ask = async (_word: string, isTask?: boolean) => {
    asked.push(isTask);
    return [];
  };
  const query = answerQuery('how do I reset a password', {}, lookup).pages as PageQuery;
  await rankPages(query, { isNarrowed: false, ask, matched: async () => [] }, lookup);
  expect(asked).toEqual([true, true]);
});
