import { expect, test } from 'vitest';
import { remember } from '../../../src/content/memory.ts';

test('a file is read again only when its text has changed', () => {
  let made = 0;
  const make = () => ++made;
  expect(remember('tests/memory', 'one', make)).toBe(1);
  expect(remember('tests/memory', 'one', make)).toBe(1);
  expect(remember('tests/memory', 'two', make)).toBe(2);
  expect(remember('tests/memory', 'one', make)).toBe(3);
  expect(remember('tests/other', 'one', make)).toBe(4);
});
