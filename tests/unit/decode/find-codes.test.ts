import { describe, expect, test } from 'vitest';
import { codesInPaste, codesOfQuery, isBegunCode } from '../../../src/decode/find-codes.ts';

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
    expect(codesOfQuery(query)).toEqual(['50105']);
  });

  test.each([
    ['5010', ['5010']],
    ['AADSTS5010', ['5010']],
    ['50076 vs 50079', ['50076', '50079']],
    ['AADSTS50076, AADSTS50079', ['50076', '50079']],
    ['999999', ['999999']],
  ])('%s is %j, known or not', (query, numbers) => {
    expect(codesOfQuery(query)).toEqual(numbers);
  });

  test.each(['', 'password', 'port 50000 is blocked', 'windows 11', 'AADB2C90118', 'Code=-50000', '0x80070005', 'aadsts'])(
    '%s is none',
    (query) => {
      expect(codesOfQuery(query)).toEqual([]);
    },
  );

  test.each(['AADSTS', 'aadst', 'AADSTS:'])('%s has only begun to be one', (query) => {
    expect(isBegunCode(query)).toBe(true);
  });
});

describe('a code in a longer text', () => {
  test.each([
    ['AADSTS50105: Your administrator has configured the application', ['50105']],
    ['Error: invalid_grant, AADSTS50105: Your administrator', ['50105']],
    ['error_description=AADSTS65004: User declined to consent', ['65004']],
    ['AADSTS99999: the message', ['99999']],
    ['Sign-in failed with AADSTS50076 and then AADSTS50079, AADSTS50076 again', ['50076', '50079']],
  ])('%s: claimed by AADSTS', (text, codes) => {
    expect(codesInPaste(text).claimed).toEqual(codes);
  });

  test.each([
    ['{"error":"invalid_grant","error_codes":[50105],"timestamp":"2026"}', ['50105']],
    ['"error_codes":[50105, 50076]', ['50105', '50076']],
    ['"errorCode":50105', ['50105']],
    ['Status Failure Sign-in error code 50105 Failure reason The signed in user', ['50105']],
    ['the log says error 50105 for this user', ['50105']],
    ['ResultType 50105 in SigninLogs', ['50105']],
    ['we get a 50105 error since Monday', ['50105']],
    ['https://login.microsoftonline.com/error?code=50105', ['50105']],
    ['50105 saml', ['50105']],
    ['Missing 50105', ['50105']],
    ['event 50105 ( not assigned)', ['50105']],
    ['エラーコード 50105 の対処策', ['50105']],
    ['Fehlercode: 50105 beim Anmelden', ['50105']],
    ['código de error 50105 al iniciar sesión en la aplicación', ['50105']],
  ])('%s: labelled as an error', (text, codes) => {
    expect(codesInPaste(text).labelled).toEqual(codes);
  });

  test.each([
    'port 50000 is blocked by the firewall',
    'expires_in 86400 and 1209600 seconds',
    'Windows build 19045 and line 50105 of the log',
    'Code=-50000 from MSAL',
    'port 50105 is closed',
    'line 50105 of it',
    'AADB2C90118: The user has forgotten their password',
    'error 0x80050105 in Outlook',
    'Error 50105.20 of a version',
  ])('%s: none', (text) => {
    expect(codesInPaste(text)).toEqual({ claimed: [], labelled: [] });
  });
});
