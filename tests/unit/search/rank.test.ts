import { describe, expect, test } from 'vitest';
import { makeQuestion } from '../../../src/search/question.ts';
import { rank } from '../../../src/search/rank.ts';
import type { SearchTexts } from '../../../src/search/term-index.ts';
import { openPages } from './open-pages.ts';

/** The pages that answer, best first, by their names. */
const ranked = (query: string, pages: Record<string, SearchTexts>) => {
  const index = openPages(Object.values(pages));
  return rank(makeQuestion(query, false, index), index).map(({ page }) => Object.keys(pages)[page]);
};
const filler = Object.fromEntries(
  ['one', 'two', 'three', 'four', 'five'].map((name) => [
    name,
    { title: [`The sign-in of ${name} failed`], answer: ['The user cannot sign in.'] },
  ]),
);

describe('pages are ranked', () => {
  test('by the rarest words of a question, wherever the common ones are', () => {
    const pages = { ...filler, broker: { title: ['The broker is old'] } };
    expect(ranked('failed with the broker', pages)[0]).toBe('broker');
  });

  test('by all of a question rather than by a part of it', () => {
    const pages = { part: { title: ['Guest guest guest'] }, all: { title: ['A guest without consent'] }, ...filler };
    expect(ranked('guest consent', pages)[0]).toBe('all');
  });

  test('by a title rather than by a message', () => {
    expect(ranked('token', { below: { messages: ['token'] }, above: { title: ['token'] } })).toEqual(['above', 'below']);
  });

  test('by how people put it', () => {
    expect(ranked('kicked out at the hotel', { ...filler, policy: { title: ['Blocked'], wordings: ['kicked out at a hotel'] } })[0]).toBe(
      'policy',
    );
  });

  test('by words that stand beside each other rather than apart', () => {
    const pages = { apart: { title: ['The secret of another client'] }, beside: { title: ['Another client secret'] }, ...filler };
    expect(ranked('client secret', pages).slice(0, 2)).toEqual(['beside', 'apart']);
  });

  test('by all that is rare in a question rather than by more of what is common', () => {
    const pages = {
      ...filler,
      often: { title: ['A user cannot sign in'] },
      again: { title: ['A user cannot sign in'], answer: ['Cannot sign in.'] },
      seldom: { messages: ['Broker of the user'] },
    };
    expect(ranked('user sign broker', pages)[0]).toBe('seldom');
  });

  test('by a title that has all that was typed', () => {
    const pages = {
      ...filler,
      other: { title: ['A code'], queries: ['token expired, token expired'] },
      all: { title: ['The token has expired'] },
    };
    expect(ranked('token expired', pages)[0]).toBe('all');
  });

  test('by what an author expects to be typed', () => {
    expect(ranked('new phone', { ...filler, methods: { title: ['Methods'], queries: ['got a new phone'] } })[0]).toBe('methods');
  });

  test('with words that no page has as without them', () => {
    const pages = { ...filler, guest: { title: ['A guest without consent'] }, other: { title: ['A guest'] } };
    expect(ranked('Moodle xylophone guest consent', pages)).toEqual(ranked('guest consent', pages));
  });

  test('only where they have a word of the question', () => {
    expect(ranked('broker', filler)).toEqual([]);
    expect(ranked('', filler)).toEqual([]);
  });
});
