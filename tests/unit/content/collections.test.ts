import { describe, expect, test } from 'vitest';
import { ALL_SECTIONS, collectionOf, DOCUMENT_KINDS, LINK_SCHEMES } from '../../../src/content/collections.ts';

const collections = DOCUMENT_KINDS.map(collectionOf);
const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the collections of documents', () => {
  test('have names, folders, schemes and lists of their own', () => {
    expect(repeated(collections.map(({ plural }) => plural))).toEqual([]);
    expect(repeated(collections.map(({ folder }) => folder))).toEqual([]);
    expect(repeated(collections.map(({ list }) => list.page))).toEqual([]);
    expect(repeated(LINK_SCHEMES)).toEqual([]);
  });

  test.each(DOCUMENT_KINDS)('give an example of the names of files that is one: %s', (kind) => {
    const { example, fileName } = collectionOf(kind);
    expect(example).toMatch(fileName);
  });

  test.each(DOCUMENT_KINDS.filter((kind) => kind !== 'guide'))(
    'have their pages below their list, where the book looks for them: %s',
    (kind) => {
      const { list, page } = collectionOf(kind);
      expect(page('some-id')).toBe(`${list.page}/some-id`);
    },
  );

  test('write the names of sections with a capital, so that none is taken for HTML', () => {
    expect(ALL_SECTIONS.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  });
});
