import { describe, expect, test } from 'vitest';
import { readsSentence } from '../../../../src/catalog/models/page-description.ts';
import { pageHead } from '../../../../src/catalog/models/page-head.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const description = (lead: string, more = {}) => pageHead('Title', lead, more).description;

describe('a title for browsers and search engines', () => {
  test('ends with the name of the site', () => {
    expect(pageHead('A title', 'x').title).toBe('A title | AADSTS Guide');
  });

  test('goes without it where search engines would cut it', () => {
    const title = 'AADSTS50105: a title that is long, but not too long';
    expect(title).toHaveLength(51);
    expect(pageHead(`${title}.`, 'x').title).toBe(`${title}.`);
    expect(pageHead(title.slice(1), 'x').title).toBe(`${title.slice(1)} | AADSTS Guide`);
  });
});

describe('a description for search engines', () => {
  test('begins with the name that people may search for, and is read without marks', () => {
    expect(description('The app **lets in** `nobody`.', { name: 'NotFound' })).toBe('NotFound: The app lets in nobody.');
  });

  test('ends with the first sentence of others that there is room for', () => {
    const also = [`${words(40)}.`, 'This fits.', 'So does this.'];
    expect(description('It failed.', { also })).toBe('It failed. This fits.');
    expect(description(`${words(31)}.`, { also })).toBe(`${words(31)}.`);
  });

  test('ends after a sentence where all of them are too long', () => {
    const first = `${words(16)}.`;
    expect(description(`${first} ${words(30)}.`)).toBe(first);
    expect(description(`${words(16)}; ${words(30)}.`)).toBe(first);
    expect(description(`It failed. ${first} ${words(30)}.`)).toBe(`It failed. ${first}`);
  });

  test('goes without the name rather than being cut', () => {
    expect(description(`${words(31)}.`, { name: 'ALongNameOfACode' })).toBe(`${words(31)}.`);
  });

  test('is cut between words, and says so, where not even one sentence fits', () => {
    const cut = description(`${words(50)}.`);
    expect(cut).toBe(`${words(31)} …`);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  test('quotes a message without its placeholders', () => {
    expect(readsSentence('message', 'is not assigned to {app}.')).toBe('The message reads "is not assigned to".');
  });
});
