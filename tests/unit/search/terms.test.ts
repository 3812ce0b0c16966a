import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../src/search/terms.ts';

describe('the terms of a text', () => {
  test.each([
    ['expired passwords', ['expir', 'password'], 'endings do not matter'],
    ['invalid_grant', ['invalid', 'grant', 'invalidgr'], 'a compound gives its parts and itself'],
    ['Get-MgUser', ['get', 'mg', 'user', 'getmgus'], 'so does a command'],
    ['sign-in', ['sign', 'signin'], 'little words give none, not even in a compound'],
    ['the error is in it', ['error'], 'little words give none'],
    ['port 443 and 8080', ['port', '8080'], 'short numbers count something'],
    ['anmeldung möglich', ['anmeldung', 'moglich'], 'accents do not matter'],
    ["can't", ['cant'], 'nor do apostrophes'],
    [`${'a1'.repeat(40)} blocked`, ['block'], 'what is very long is a value'],
    ['', [], 'nothing gives none'],
  ])('%s: %j (%s)', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
