import { describe, expect, test } from 'vitest';
import { isBegunCode, numbersOfQuery } from '../../../src/decode/query-numbers.ts';

describe('a query that is nothing but a code', () => {
  test.each([
    '50105',
    'AADSTS50105',
    'aadsts50105',
    'AADSTS 50105',
    'AADSTS: 50105',
    'AADSTS-50105',
    'AADSTS #50105',
    '#50105',
    '50105.',
    '  50105  ',
    'error 50105',
    'Error code: 50105',
    'error code 50105?',
    'Sign-in error code 50105',
    'ResultType == "50105"',
    'code 50105',
    'what is 50105?',
    'what does AADSTS50105 mean',
    'Azure AD error 50105',
    'how to fix 50105',
    'AADST50105',
    'AADTS50105',
    '50 105',
  ])('%s is 50105', (query) => {
    expect(numbersOfQuery(query)).toEqual(['50105']);
  });

  test.each([
    ['5010', ['5010']],
    ['AADSTS5010', ['5010']],
    ['50076 vs 50079', ['50076', '50079']],
    ['AADSTS50076, AADSTS50079', ['50076', '50079']],
    ['999999', ['999999']],
  ])('%s is %j, known or not', (query, numbers) => {
    expect(numbersOfQuery(query)).toEqual(numbers);
  });

  test.each(['', 'password', 'port 50000 is blocked', 'windows 11', 'Code=-50000', '535 5.7.3', 'aadsts'])('%s is none', (query) => {
    expect(numbersOfQuery(query)).toEqual([]);
  });

  test.each(['AADSTS', 'aadst', 'AADSTS:'])('%s has only begun to be one', (query) => {
    expect(isBegunCode(query)).toBe(true);
  });
});
