import { describe, expect, test } from 'vitest';
import { codeInAddress } from '../../../src/decode/code-in-address.ts';
import { answerQuery } from '../../../src/search/answer-query.ts';
import { splitExcerpt } from '../../../src/search/excerpt.ts';
import { pageOf } from '../../../src/search/lookup-index.ts';
import { lookup } from './example-lookup.ts';

const MILLION = 1_000_000;
const fill = (unit: string, length = MILLION) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const answer = (text: string) => answerQuery(text, {}, lookup);
const codesIn = (text: string) =>
  answer(text)
    .groups.filter(({ reason }) => reason === 'code')
    .flatMap(({ entries }) => entries.map(pageOf).map((page) => page.replace('aadsts', '')));

const LOG = '2026-11-23T08:12:33Z INFO 203.0.113.7 GET /signin-oidc 302 8f3a0b7c-1111-2222-3333-444455556666 bob@contoso.com\n';

describe('a log of a megabyte', () => {
  test('that ends in an error is answered with its code', () => {
    const found = answer(`${fill(LOG, MILLION - 100)}\nAADSTS50105: The user is not assigned`);
    expect(found.groups[0]).toMatchObject({ reason: 'code', entries: [{ code: '50105' }] });
    expect(found.note).toBe('');
  });

  test('that is longer still is read at both ends, and the note says so', () => {
    const text = `AADSTS50011: The redirect URI\n${fill(LOG, 3 * MILLION)}\nAADSTS50105: The user is not assigned`;
    expect(codesIn(text)).toEqual(['50011', '50105']);
    expect(answer(text).note).toBe('Only the first and the last half million characters were read.');
  });

  test('has no number that only the cut made', () => {
    const text = `${fill(' ', MILLION / 2 - 10)}AADSTS500110123${fill(' ')}`;
    expect(codesIn(text)).toEqual([]);
    expect(codesIn(`${fill(' ', 2 * MILLION)}AADSTS50105${fill(' ', MILLION / 2 - 5)}`)).toEqual([]);
  });
});

// A pattern that begins anew at every sign takes minutes for so many of them.
const MANY = 300_000;

describe('a code is found after very many characters', () => {
  test.each([
    ['letters', 'a'],
    ['backslashes', '\\'],
    ['spaces', ' '],
    ['hyphens', '-'],
    ['pluses', '+'],
    ['numbers with dots', '1.'],
    ['numbers with colons', 'a:'],
    ['links that never end', '[1]('],
    ['values that never end', "'a "],
    ['placeholders that never end', '{a'],
    ['entities that never end', '&#0'],
    ['ids without a value', 'trace id: '],
    ['lists of codes that never end', 'error_codes:[1, '],
    ['labels', 'error code '],
    ['beginnings of a message', 'User account '],
    ['ends of a message', 'from identity provider '],
    ['words that may be names', 'AaA '],
    ['letters with accents', 'é'],
  ])('of %s', (_what, unit) => {
    expect(codesIn(`${fill(unit, MANY)} \nAADSTS50105: not assigned`)).toEqual(['50105']);
  });

  test.each([
    ['quotes after a label', `error${fill('"', MANY)}`],
    ['a name that does not end like one', `Aa${fill('A', MANY)}_`],
    ['placeholders of one message', ` does not exist in tenant ${fill('User account x ', MANY)}`],
  ])('of %s', (_what, text) => {
    expect(codesIn(`${text} AADSTS50105`)).toEqual(['50105']);
  });
});

describe('a million of numbers', () => {
  test('that are no codes are said to be none, by the first of them', () => {
    const numbers = Array.from({ length: 100_000 }, (_, index) => String(200_000 + index)).join('\n');
    const { note, groups } = answer(numbers);
    expect(note).toMatch(/^AADSTS200000 and AADSTS200001 and .* and AADSTS200009 and 99990 more are not codes known here\.$/);
    expect(groups).toEqual([]);
  });

  test('with known codes among them give those', () => {
    const numbers = Array.from({ length: 100_000 }, (_, index) => String(50_000 + index)).join('\n');
    expect(codesIn(numbers)).toEqual(['50011', '50020', '50076', '50079', '50100', '50105', '50126', '53003', '90094']);
  });

  test('digits in a row are no code', () => {
    expect(answer(fill('1'))).toMatchObject({ groups: [] });
  });
});

test.each(['-', '_', '%20', '+'])('an address of many %s asks for the code at its end', (unit) => {
  const path = `/${unit.repeat(MILLION / unit.length)}`;
  expect(codeInAddress(`${path}50105`)).toBe('50105');
  expect(codeInAddress(path)).toBeUndefined();
});

test('an excerpt of marks that never end stays text', () => {
  const excerpt = fill('<mark>');
  expect(splitExcerpt(excerpt)).toEqual([{ text: excerpt, isMarked: false }]);
});
