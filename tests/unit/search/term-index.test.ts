import { describe, expect, test } from 'vitest';
import { FIELDS, packTerms, type SearchTexts } from '../../../src/search/term-index.ts';
import { openPages } from './open-pages.ts';

const pages: SearchTexts[] = [
  { title: ['The redirect URI does not match'], messages: ['redirect_uri', 'reply address'] },
  {},
  { title: ['Consent is missing'], wordings: ['consents fail'] },
];
/** The terms of a field, page by page. */
const termsIn = (index: ReturnType<typeof openPages>, field: (typeof FIELDS)[number]) =>
  index.fields[field].text
    .split('\n')
    .map((page) => [...page].map((character) => index.terms.find((term) => index.characterOf(term) === character.charCodeAt(0))));

describe('an index of terms', () => {
  test('keeps which terms each page has, in their order', () => {
    const index = openPages(pages);
    expect(termsIn(index, 'messages')).toEqual([['redirect', 'uri', 'redirecturi', 'repli', 'address'], [], []]);
    expect(termsIn(index, 'wordings')).toEqual([[], [], ['consent', 'fail']]);
    expect(index.pageCount).toBe(3);
  });

  test('keeps each term of prose once', () => {
    const index = openPages([{ answer: ['The secret expired.', 'A new secret is needed.'] }]);
    expect(termsIn(index, 'answer')[0]?.toSorted()).toEqual(['expir', 'need', 'new', 'secret']);
  });

  test('knows how long the fields of each page are', () => {
    expect([...openPages(pages).fields.messages.lengths]).toEqual([5, 0, 0]);
  });

  test('has the most frequent terms first', () => {
    expect(openPages(pages).terms.slice(0, 3)).toEqual(['consent', 'redirect', 'uri']);
  });

  test('knows no character for a term that no page has', () => {
    expect(openPages(pages).characterOf('xylophone')).toBeUndefined();
  });

  test('writes every character so that JSON keeps it as it is, and tells all of them apart', () => {
    const many = Array.from(
      { length: 60_000 },
      (_, number) => `w${number.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string)}q${number % 26}`,
    );
    const index = openPages([{ title: many }]);
    const characters = index.terms.map(index.characterOf);
    expect(new Set(characters).size).toBe(index.terms.length);
    expect(JSON.stringify(index.fields.title.text.slice(0, 5000))).not.toContain('\\u');
  });

  test('says so when there are more terms than characters', () => {
    const many = Array.from(
      { length: 70_000 },
      (_, number) => `x${[...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}q`,
    );
    expect(() => packTerms([{ title: many }])).toThrow(/^Search can tell \d+ words apart, and the pages have \d+\.$/);
  });

  test('may be empty', () => {
    expect(openPages([]).fields.title.text).toBe('');
    expect(FIELDS).toContain('title');
  });
});
