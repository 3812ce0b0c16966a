import { expect, test } from 'vitest';
import { splitExcerpt } from '../../../src/search/excerpt.ts';

test.each([
  ['plain text', [['plain text', false]]],
  [
    'a <mark>password.</mark> here',
    [
      ['a ', false],
      ['password.', true],
      [' here', false],
    ],
  ],
  [
    '<mark>reset</mark> <mark>it</mark>',
    [
      ['reset', true],
      [' ', false],
      ['it', true],
    ],
  ],
  ['type &lt;tenant&gt; &amp; go', [['type <tenant> &amp; go', false]]],
  ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
  ['<mark>&lt;b&gt;</mark>', [['<b>', true]]],
])('an excerpt "%s" is text and marks, nothing else', (excerpt, parts) => {
  expect(splitExcerpt(excerpt).map(({ text, isMarked }) => [text, isMarked])).toEqual(parts);
});
