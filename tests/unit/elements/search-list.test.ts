import { expect, test } from 'vitest';
import { nextIndex } from '../../../src/elements/search-list.ts';

test.each([
  ['down from nowhere is the first result', undefined, 1, 0],
  ['up from nowhere is the last', undefined, -1, 4],
  ['down is the next', 1, 1, 2],
  ['up is the one before', 1, -1, 0],
  ['down from the last is the first', 4, 1, 0],
  ['up from the first is the last', 0, -1, 4],
] as const)('%s', (_what, active, step, next) => {
  expect(nextIndex(active, step, 5)).toBe(next);
});
