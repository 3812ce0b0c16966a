import { describe, expect, test } from 'vitest';
import { makeQuestion } from '../../../src/search/question.ts';
import { WEIGHTS } from '../../../src/search/ranking.ts';
import { openPages } from './open-pages.ts';

const index = openPages([
  {
    title: [
      'The password has expired',
      'Multifactor authentication, MFA',
      'A client secret',
      'Consent',
      'Conditional Access',
      'reset',
      'Primary refresh token',
    ],
  },
]);
const termAt = (character: number) => index.terms.find((term) => index.characterOf(term) === character);
/** What is asked, each term with what it counts. */
const asked = (text: string, isTyping = false) =>
  Object.fromEntries(makeQuestion(text, isTyping, index).terms.map(({ character, weight }) => [termAt(character), weight]));

describe('a question asks', () => {
  test('for its words, whatever their endings', () => {
    expect(asked('expired passwords')).toEqual({ expir: 1, password: 1 });
  });

  test('for what a word may become while it is typed', () => {
    expect(asked('condit', true)).toEqual({ condit: 1 });
    expect(asked('passw', true)).toEqual({ password: WEIGHTS.completion });
    expect(asked('passw')).toEqual({});
  });

  test('for other words for the same thing, for less', () => {
    expect(asked('PRT')).toEqual({ primari: WEIGHTS.synonym, refresh: WEIGHTS.synonym, token: WEIGHTS.synonym });
    expect(asked('2FA')).toMatchObject({ mfa: 1 });
  });

  test('for what a misspelt word was meant to be, for less', () => {
    expect(asked('consnet')).toEqual({ consent: WEIGHTS.slip });
    expect(makeQuestion('consnet', false, index).unknown).toEqual([{ word: 'consnet', meant: ['consent'] }]);
  });

  test('for words that are beside each other as such', () => {
    const { pairs } = makeQuestion('client secret of Conditional', false, index);
    expect(pairs.map(({ first, second }) => [termAt(first), termAt(second)])).toEqual([
      ['client', 'secret'],
      ['secret', 'condit'],
    ]);
  });

  test('for nothing where no page has the word, and names it', () => {
    expect(asked('xylophone')).toEqual({});
    expect(makeQuestion('xylophone', false, index).unknown).toEqual([{ word: 'xylophone', meant: [] }]);
  });

  test('for none of the unknown words of a paste', () => {
    const paste = `consnet ${'at Contoso.Program.Main in file '.repeat(10)}`;
    expect(makeQuestion(paste, false, index).unknown).toEqual([]);
  });
});
