import { describe, expect, test } from 'vitest';
import { matchPhrases, takeWords } from '../../../src/domain/query-phrases.ts';
import { ENTRIES } from './query-example.ts';

const found = (text: string) => matchPhrases(takeWords(text), ENTRIES).map(({ code }) => code);

describe('the message of a code is recognised', () => {
  test.each([
    [
      'in a paste that holds it',
      "The signed in user 'bob@contoso.com' is not assigned to a role for the application '1'(HR).",
      ['50105', '501051'],
    ],
    [
      'with anything in place of its placeholders',
      "User account 'bob' from identity provider 'live.com' does not exist in tenant 'Contoso'",
      ['50020'],
    ],
    ['with nothing in place of its placeholders', 'user account from identity provider does not exist in tenant', ['50020']],
    ['when a part of it is typed', 'not assigned to a role for the application', ['50105', '501051']],
    ['when the last word is unfinished', 'not assigned to a rol', ['50105', '501051']],
    ['by its title', 'not assigned to this app', ['50105']],
    ['in any case', 'NEED ADMIN APPROVAL', ['90094']],
    ['by two words that are the better part of it', 'admin approval', ['90094']],
    ['between lines of another language', 'エラー: Need admin approval です', ['90094']],
  ])('%s', (_how, text, codes) => {
    expect(found(text)).toEqual(codes);
  });

  test('a guide comes before a code without one', () => {
    expect(found('assigned to a role')[0]).toBe('50105');
  });

  test('a few words in common are chance beside a whole sentence', () => {
    expect(found("Need admin approval: The redirect URI 'x' specified in the request does not match")).toEqual(['50011']);
  });

  test.each(['is not', 'role', 'redirect URI', 'to a role for', 'from identity provider something else entirely does exist'])(
    '"%s" is too little',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
