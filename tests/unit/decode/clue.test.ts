import { describe, expect, test } from 'vitest';
import { clueIn } from '../../../src/decode/clue.ts';

describe('what differs from sign-in to sign-in is dropped', () => {
  test.each([
    ['a GUID', 'app 8f3a0b7c-1111-2222-3333-444455556666 failed', 'app failed'],
    ['trace and correlation ids', 'failed Trace ID: 1c2d3e4f-0000-1111-2222-333344445555 Correlation ID: x1', 'failed'],
    ['a time', 'failed Timestamp: 2026-11-23 08:12:33Z', 'failed'],
    ['a date as people write it', 'failed on 11/23/2026, 8:12:33 AM', 'failed on'],
    ['an e-mail address', 'user bob@contoso.com is blocked', 'user is blocked'],
    ['a guest address', 'user bob_fabrikam.com#EXT#@contoso.onmicrosoft.com is blocked', 'user is blocked'],
    ['an address', 'see https://login.microsoftonline.com/common/oauth2?x=1 for details', 'see for details'],
    ['IP addresses', 'from 203.0.113.7 and 2001:db8:0:1:2:3:4:5', 'from and'],
    ['a token', 'bearer eyJ0eXAiOiJKV1QiLCJhbGciOi5kdjE failed', 'bearer failed'],
    ['placeholders', 'application {appId} in <tenant name> failed', 'application in failed'],
    ['what every error page says', "Sorry, but we're having trouble signing you in. The app is disabled", 'The app is disabled'],
  ])('%s', (_what, text, left) => {
    expect(clueIn(text)).toBe(left);
  });

  test.each([
    ['apostrophes', "the user's app isn't working"],
    ['what is in quotes, which can be what matters', "the input parameter 'scope' is not valid"],
    ['what every error page says, where there is nothing else', "Sorry, but we're having trouble signing you in"],
    ['strings of a JSON body, which hold the message', '{"message":"The app is disabled"}'],
  ])('but not %s', (_what, text) => {
    expect(clueIn(text)).toBe(text);
  });

  test('ids and times alone leave nothing', () => {
    expect(clueIn('Correlation ID: 8f3a0b7c-1111-2222-3333-444455556666 2026-11-23T08:12:33Z')).toBe('');
  });
});
