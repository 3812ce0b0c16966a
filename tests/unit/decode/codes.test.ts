import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/decode/index.ts';

const codesIn = (text: string) => decode(text).codes.map(({ value }) => value);

describe('a code in a longer text', () => {
  test.each([
    ['AADSTS50105: Your administrator has configured the application', ['50105']],
    ['Error: invalid_grant, AADSTS50105: Your administrator', ['50105']],
    ['error_description=AADSTS65004: User declined to consent', ['65004']],
    ['AADSTS99999: the message', ['99999']],
    ['Sign-in failed with AADSTS50076 and then AADSTS50079, AADSTS50076 again', ['50076', '50079']],
  ])('%s: claimed by AADSTS', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
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
    ['53003 when I sign in to Teams from the hotel', ['53003']],
    ['since the update everybody gets 50058 in Chrome and nothing in Edge', ['50058']],
  ])('%s: a known number', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
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
    'ticket 50105 is about the printer',
    'our 50000 users cannot sign in',
    'a lifetime of 90000 seconds',
    'room 50011, please call back',
    '"expires_in":50105',
    'https://github.com/contoso/app/issues/50105',
  ])('%s: none', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
