import { expect, test } from 'vitest';
import { lineAndColumn, offsetAt, placeWithin } from '../../../src/content/text-position.ts';

const text = 'one\ntwo\n\nfour';

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [8, 3, 1],
  [13, 4, 5],
])('offset %i is line %i, column %i, and back', (offset, line, column) => {
  expect(lineAndColumn(text, offset)).toEqual({ line, column });
  expect(offsetAt(text, line, column)).toBe(offset);
});

test('a place beyond the text is its end', () => {
  expect(offsetAt(text, 9, 1)).toBe(text.length);
});

test('a place in a text that begins within a file counts from there, its further lines from their own column', () => {
  expect(placeWithin(text, 2, { line: 10, column: 5 })).toEqual({ line: 10, column: 7 });
  expect(placeWithin(text, 5, { line: 10, column: 5 })).toEqual({ line: 11, column: 2 });
  expect(placeWithin(text, 5, { line: 10, column: 5 }, 4)).toEqual({ line: 11, column: 5 });
});
