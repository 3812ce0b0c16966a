import { describe, expect, test } from 'vitest';
import { closingNameAt, isWholeTag, openTagAt } from '../../../../src/content/read/mdx-tags.ts';

describe('the innermost open tag', () => {
  test.each([
    ['', undefined],
    ['<A>', 'A'],
    ['<A><B>', 'B'],
    ['<A><B></B>', 'A'],
    ['<A><B/>', 'A'],
    ['<A><B c="d>" e=\'>\' {f} g={h} />', 'A'],
    ['<A b="two\nlines">', 'A'],
    ['<>', ''],
    ['<A.b></A.b >', undefined],
    ['<A>\n`<B>` \\<C> a < d {"<E>"}', 'A'],
    ['<A>\n``a ` <B>``', 'A'],
    ['<A>\n```text\n<B>\n```\n', 'A'],
    ['<A>\n1. ```text\n   <B>\n   ```\n', 'A'],
    ['<A>\n~~~\n<B>\n~~~\n<C>', 'C'],
    ['<A>\n```text\n<B>', 'A'],
    ['<A>\na ` b\n\n<B>\n\nc ` d', 'B'],
    ['<A>\na ` b\n<B>\nc ` d', 'B'],
    ['<A>\na ` b\n- <B> ` d', 'B'],
    ['<A>\na ``` <B>', 'B'],
    ['---\na: <B>\n---\n', undefined],
  ])('at the end of %j is %j', (text, name) => {
    expect(openTagAt(text, text.length)?.name).toBe(name);
  });

  test('is found with its place, among the tags before an offset', () => {
    expect(openTagAt('<A>\n<B>\n</B>\n<C>', 8)).toEqual({ name: 'B', start: 4 });
  });

  test('is found in a long text that looks like tags and code', () => {
    const text = `<A>\n${'` <b c=" `` { '.repeat(2000)}\n\n<C>`;
    expect(openTagAt(text, text.length)?.name).toBe('C');
  });
});

test.each([
  ['</A>', 'A'],
  ['</ A >', 'A'],
  ['</A/>', 'A'],
  ['</>', ''],
  ['<A>', undefined],
])('the name that %j closes is %j', (text, name) => {
  expect(closingNameAt(`a${text}`, 1)).toBe(name);
});

test.each([
  ['<A b="c">', true],
  ['<A b="two\nlines" c>', true],
  ['</A>', true],
  ['<A b="c>', false],
  ['<A b=c>', false],
  ['<A b"c">', false],
  ['< A>', false],
])('whether %j is a whole tag is %j', (text, expected) => {
  expect(isWholeTag(`a${text}`, 1)).toBe(expected);
});
