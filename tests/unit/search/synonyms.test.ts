import { describe, expect, test } from 'vitest';
import { inWordsOfPages, synonymsOf } from '../../../src/search/synonyms.ts';

describe('a word of the pages', () => {
  test.each([
    ['redirect', ['reply']],
    ['mobile', ['phone', 'smartphone', 'cellphone']],
    ['signout', ['logout']],
    ['password', []],
  ])('%s has the synonyms %j', (word, others) => {
    expect(synonymsOf(word)).toEqual(others);
  });
});

describe('what only readers say', () => {
  test.each([
    ['cannot log in', 'cannot sign-in'],
    ['login page', 'sign-in page'],
    ['was logged-on twice', 'was sign-in twice'],
    ['log off', 'sign-out'],
    ['LOGOUT', 'sign-out'],
    ['2FA prompt', 'mfa prompt'],
    ['two-factor authentication', 'mfa'],
    ['two factor code', 'mfa code'],
    ['the login1 account and blogging', 'the login1 account and blogging'],
  ])('%s is asked as %s', (typed, asked) => {
    expect(inWordsOfPages(typed)).toBe(asked);
  });
});
