import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../src/search/spelling.ts';
import { termsOf } from '../../../src/search/terms.ts';
import { openPages } from './open-pages.ts';

const title =
  'password conditional access authentication administrator tenant token user reset redirect approval assigned permission forward access token user';
const index = openPages([{ title: [title] }]);
const meant = (typed: string) => meantBy(typed, index);

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
  ])('%s: %s (%s)', (typed, word) => {
    expect(meant(typed)).toEqual(termsOf(word));
  });

  test.each(['frobnicator', 'xyz', 'mfx', 'kubernetes'])('%s stays unknown', (typed) => {
    expect(meant(typed)).toEqual([]);
  });
});
