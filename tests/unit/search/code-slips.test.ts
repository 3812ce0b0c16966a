import { describe, expect, test } from 'vitest';
import { codesOneSlipAway } from '../../../src/search/code-slips.ts';
import { ENTRIES } from './example-lookup.ts';

const codes = (number: string, limit = 5) => codesOneSlipAway(number, ENTRIES, limit).map(({ code }) => code);

describe('what a number that is no code may be a slip of', () => {
  test.each([
    ['501050', '50105', 'a digit too many'],
    ['50150', '50105', 'two digits are swapped'],
    ['5012', '50126', 'a digit is missing'],
    ['53004', '53003', 'a digit is another'],
    ['900941', '90094', 'a digit too many'],
  ])('%s: first %s (%s)', (number, nearest) => {
    expect(codes(number)[0]).toBe(nearest);
  });

  test('guides come first', () => {
    expect(codes('50101')).toEqual(['50011', '50105', '50100', '501051']);
  });

  test('are a few', () => {
    expect(codes('50101', 1)).toHaveLength(1);
  });

  test('is nothing where nothing is close: a near number is another code', () => {
    expect(codes('999999')).toEqual([]);
  });
});
