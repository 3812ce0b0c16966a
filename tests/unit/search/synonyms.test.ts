import { describe, expect, test } from 'vitest';
import { inWordsOfPages, synonymsIn } from '../../../src/search/synonyms.ts';
import { termsOf } from '../../../src/search/terms.ts';

const others = (text: string) => synonymsIn(termsOf(text)).map((phrase) => phrase.join(' '));

describe('what a question speaks of is asked for in other words, too', () => {
  test.each([
    ['mobile', ['phone', 'smartphon', 'cellphon']],
    ['the PRT of a device', ['comput', 'laptop', 'pc', 'primari refresh token']],
    ['primary refresh tokens', ['prt']],
    ['refresh token', []],
    ['password', []],
  ])('%s: %j', (text, phrases) => {
    expect(others(text).sort()).toEqual([...phrases].sort());
  });
});

describe('what only readers say', () => {
  test.each([
    ['cannot log in', 'cannot sign-in'],
    ['login page', 'sign-in page'],
    ['was logged-on twice', 'was sign-in twice'],
    ['log off', 'sign-out'],
    ['LOGOUT', 'sign-out'],
    ['2FA prompt', 'MFA prompt'],
    ['two-factor authentication', 'MFA'],
    ['two factor code', 'MFA code'],
    ['the KMSI page', 'the stay signed in page'],
    ['the login1 account and blogging', 'the login1 account and blogging'],
  ])('%s is asked as %s', (typed, asked) => {
    expect(inWordsOfPages(typed)).toBe(asked);
  });
});
