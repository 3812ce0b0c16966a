import { describe, expect, test } from 'vitest';
import { correctWord } from '../../../src/search/spelling.ts';
import { countWords, openVocabulary, packVocabulary } from '../../../src/search/vocabulary.ts';

const words =
  'password conditional access authentication administrator tenant token user reset redirect approval assigned permission forward';
const vocabulary = openVocabulary(packVocabulary(countWords([words, 'user access token', 'user'])));

describe('a misspelt word becomes the word it was meant to be', () => {
  test.each([
    ['pasword', 'password', 'a missing letter'],
    ['passsword', 'password', 'a letter too many'],
    ['pasowrd', 'password', 'two letters swapped and one missing'],
    ['acess', 'access', 'a short word with a missing letter'],
    ['condtional', 'conditional', 'a long word with a missing letter'],
    ['athentication', 'authentication', 'a missing letter near the beginning'],
    ['adminstator', 'administrator', 'two missing letters'],
    ['tennant', 'tenant', 'a doubled letter'],
    ['usre', 'user', 'four letters, two of them swapped'],
    ['resetpassword', 'reset password', 'two words run together'],
    ['passwordless', 'password', 'an ending that is also a word'],
  ])('%s: %s (%s)', (typed, meant) => {
    expect(correctWord(typed, vocabulary)).toBe(meant);
  });

  test('while it is being typed, too', () => {
    expect(correctWord('condtio', vocabulary)).toBeUndefined();
    expect(correctWord('condtio', vocabulary, true)).toBe('conditional');
  });

  test.each(['frobnicator', 'xyz', 'mfx', 'kubernetes'])('%s stays unknown', (typed) => {
    expect(correctWord(typed, vocabulary)).toBeUndefined();
  });
});
