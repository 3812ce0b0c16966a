import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../src/domain/suggest.ts';

describe('the nearest name', () => {
  test.each([
    ['consnt', 'consent'],
    ['cosnent', 'consent'],
    ['Consent', 'consent'],
    ['redirct', 'redirect'],
  ])('of %s is %s', (wrong, right) => {
    expect(nearestName(wrong, ['mfa', 'consent', 'redirect'])).toBe(right);
  });

  test('is none when nothing is close', () => {
    expect(nearestName('banana', ['mfa', 'consent'])).toBeUndefined();
    expect(nearestName('xy', ['mfa'])).toBeUndefined();
  });
});
