import { describe, expect, test } from 'vitest';
import { completeWord, countWords, knowsWord, openVocabulary, packVocabulary } from '../../../src/search/vocabulary.ts';

const vocabularyOf = (...texts: string[]) => openVocabulary(packVocabulary(countWords(texts)));

describe('the words of the pages', () => {
  test.each([
    ['Passwords, password, PASSWORD.', ['password', 'passwords']],
    ["isn't and isn’t are one word", ['and', 'are', 'isnt', 'one', 'word']],
    ['multi-factor', ['factor', 'multi', 'multifactor']],
    ['Get-MgUser invalid_grant', ['get', 'getmguser', 'grant', 'invalid', 'invalidgrant', 'user']],
    ['AADSTS50105 on 2026-11-23 is 86400', []],
  ])('of "%s" are %j', (text, words) => {
    expect([...countWords([text]).keys()].sort()).toEqual(words);
  });

  test('are counted by the number of pages, not of places', () => {
    expect(countWords(['token token', 'token', 'claim'])).toEqual(
      new Map([
        ['token', 2],
        ['claim', 1],
      ]),
    );
  });

  test('come out of the packed string as they went in', () => {
    const vocabulary = vocabularyOf('token tokens tokenise access accessible zebra oauth2', 'token', 'token', 'token');
    expect(vocabulary.words).toEqual(['access', 'accessible', 'oauth2', 'token', 'tokenise', 'tokens', 'zebra']);
    expect(vocabulary.startingWith('token')).toEqual(['token', 'tokenise', 'tokens']);
    expect([vocabulary.commonness('token'), vocabulary.commonness('zebra'), vocabulary.commonness('lion')]).toEqual([2, 0, -1]);
  });

  test.each(['password', 'passw', 'passwords', 'registering', 'policies', 'revoked'])(
    'know "%s" as a word, a beginning, or with another ending',
    (word) => {
      expect(knowsWord(vocabularyOf('password registered policy revoke'), word)).toBe(true);
    },
  );

  test.each(['pasword', 'zzz', 'frobnicator'])('do not know "%s"', (word) => {
    expect(knowsWord(vocabularyOf('password registered policy revoke'), word)).toBe(false);
  });

  test('complete an unfinished word with the commonest', () => {
    const vocabulary = vocabularyOf('conditional condition', 'conditional');
    expect(completeWord(vocabulary, 'conditi')).toBe('conditional');
    expect(completeWord(vocabulary, 'condition')).toBe('condition');
    expect(completeWord(vocabulary, 'x')).toBeUndefined();
  });
});
