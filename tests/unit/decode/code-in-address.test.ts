import { describe, expect, test } from 'vitest';
import { codeInAddress } from '../../../src/decode/code-in-address.ts';

describe('the code in an address that leads nowhere', () => {
  test.each([
    ['/50105', '', '50105'],
    ['/50105/', '', '50105'],
    ['/AADSTS50105', '', '50105'],
    ['/aadsts50105.html', '', '50105'],
    ['/errors/50105', '', '50105'],
    ['/errors/AADSTS50105.html', '', '50105'],
    ['/en/codes/aadsts-50105/', '', '50105'],
    ['/AADSTS%2050105', '', '50105'],
    ['/', '?code=50105', '50105'],
    ['/error', '?code=AADSTS50105', '50105'],
    ['/error', '?error_code=700016&lang=en', '700016'],
    ['/2024/12/50105', '', '50105'],
  ])('%s%s asks for %s', (path, search, code) => {
    expect(codeInAddress(path, search)).toBe(code);
  });

  test.each([
    ['/', ''],
    ['/families/consnt/', ''],
    ['/2024/', ''],
    ['/a50105b', ''],
    ['/1234567890', ''],
    ['/%E0%A4%A', ''],
  ])('%s%s asks for none', (path, search) => {
    expect(codeInAddress(path, search)).toBeUndefined();
  });
});
