import { expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/edit-distance.ts';

test.each([
  ['cosnent', 'consent', 1, 'a swap of neighbours is one error'],
  ['consnt', 'consent', 1, 'a missing letter'],
  ['', 'abc', 3, 'three missing letters'],
  ['abcdefgh', 'x', 4, 'one beyond the limit, and not counted further'],
])('from "%s" to "%s" are %i steps: %s', (typed, meant, steps) => {
  expect(editDistance(typed, meant)).toBe(steps);
});
