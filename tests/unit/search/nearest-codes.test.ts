import { describe, expect, test } from 'vitest';
import { nearestCodes } from '../../../src/search/nearest-codes.ts';
import { ENTRIES } from './example-lookup.ts';

describe('the neighbours of a number that is no code', () => {
  test.each([
    ['501050', '501051', 'one digit is another'],
    ['50150', '50105', 'two digits are swapped'],
    ['5012', '50126', 'a digit is missing'],
    ['53004', '53003', 'the next number'],
    ['900941', '90094', 'a digit too many'],
    ['999999', '501051', 'the nearest number, where nothing is close'],
  ])('%s: first %s (%s)', (number, nearest) => {
    expect(nearestCodes(number, ENTRIES, 5)[0]?.code).toBe(nearest);
  });

  test('are a few', () => {
    expect(nearestCodes('50000', ENTRIES, 3)).toHaveLength(3);
  });
});
