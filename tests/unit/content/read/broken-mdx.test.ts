import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/content/read/broken-mdx.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

function errorOf(text: string): VFileMessage {
  try {
    parser.parse(text);
  } catch (error) {
    return error as VFileMessage;
  }
  throw new Error(`This is valid MDX: ${text}`);
}

function explained(text: string, error: VFileMessage): string {
  const { diagnostic } = diagnose('a.mdx', text, error, []);
  return diagnostic ? `${diagnostic.line}:${diagnostic.column} ${diagnostic.what} ${diagnostic.expected}` : '';
}

/** Ids of the parser's errors, with a text for each, the place that an author is shown, and words of what the author is told. */
const ERRORS: [id: string, text: string, place: string, told: RegExp][] = [
  ['mdast-util-mdx-jsx:end-tag-mismatch', '<Signin>\nText.', '1:1', /^<Signin> is not closed\./],
  ['mdast-util-mdx-jsx:end-tag-mismatch', 'Text.\n\n<Signin> Text.', '3:1', /^Text follows <Signin>/],
  ['mdast-util-mdx-jsx:end-tag-mismatch', '<Signin>\nText.</Signin>', '2:6', /^<\/Signin> .* end of a line/],
  ['mdast-util-mdx-jsx:end-tag-mismatch', '<Cause>\n<Fix>\n</Cause>', '2:1', /^<Fix> is not closed before <\/Cause>/],
  ['mdast-util-mdx-jsx:end-tag-mismatch', '<Signin>\n</Singin>', '2:1', /^<\/Singin> closes nothing; <Signin> is open/],
  ['mdast-util-mdx-jsx:end-tag-mismatch', '<Signin>\n<b>\n</Signin>', '2:1', /<b>/],
  ['mdast-util-mdx-jsx:unexpected-closing-slash', 'Text.\n\n</Signin>', '3:1', /^<\/Signin> closes nothing; no <Signin>/],
  ['mdast-util-mdx-jsx:unexpected-attribute', '<Fix>\n</Fix by="user">', '2:1', /^The tag <\/Fix> .* Write <\/Fix>\.$/],
  ['mdast-util-mdx-jsx:unexpected-self-closing-slash', '<Fix>\n</Fix/>', '2:1', /^The tag <\/Fix> .* Write <\/Fix>\.$/],
  ['mdast-util-mdx-jsx:unexpected-self-closing-slash', '<b>\n</b/>', '2:1', /<b>/],
  ['micromark-extension-mdx-jsx:unexpected-character', 'a <= b', '1:3', /^There is a "<"/],
  ['micromark-extension-mdx-jsx:unexpected-character', '<Fix by=user>', '1:1', /^The tag <Fix>/],
  ['micromark-extension-mdx-jsx:unexpected-character', '<Fix /x>', '1:1', /^The tag <Fix>/],
  ['micromark-extension-mdx-jsx:unexpected-eof', 'a <b', '1:3', /^There is a "<"/],
  ['micromark-extension-mdx-jsx:unexpected-eof', 'Text.\n\n<Fix by="user>\n1. <b>', '3:1', /^The tag <Fix>/],
  ['micromark-extension-mdx-jsx:unexpected-lazy', '- Text.\n<Fix\nby="user">\n</Fix>', '2:1', /^The tag <Fix> follows a list/],
  ['micromark-extension-mdx-expression:unexpected-eof', 'a {b', '1:3', /^There is a "{"/],
  ['micromark-extension-mdx-expression:unexpected-lazy', '- {a\nb}', '1:3', /^There is a "{"/],
  ['micromark-extension-mdx-expression:acorn', 'a {b c}', '1:3', /^There is a "{"/],
  ['micromark-extension-mdx-expression:acorn', '<Fix by={a b}>\n</Fix>', '1:9', /^The attribute by/],
  ['micromark-extension-mdx-expression:non-spread', '<Fix {a}>\n</Fix>', '1:1', /^The tag <Fix>/],
  ['micromark-extension-mdx-expression:spread-extra', '<Fix {...a, b}>\n</Fix>', '1:1', /^The tag <Fix>/],
  ['micromark-extension-mdxjs-esm:acorn', 'Text.\n\nimport this', '3:1', /^A line begins with "import"/],
  ['micromark-extension-mdxjs-esm:non-esm', 'export const a = 1\na', '1:1', /^A line begins with "export"/],
];

describe("the parser's error", () => {
  test.each(ERRORS)('%s in %j is explained at %s', (id, text, place, told) => {
    const error = errorOf(text);
    expect(`${error.source}:${error.ruleId}`).toBe(id);
    const [at, ...words] = explained(text, error).split(' ');
    expect(at).toBe(place);
    expect(words.join(' ')).toMatch(told);
  });

  test.each(ERRORS)('%s in %j is explained whatever words the parser has for it', (_id, text) => {
    const error = errorOf(text);
    const before = explained(text, error);
    expect(explained(text, Object.assign(error, { message: 'Other words', reason: 'Other words' }))).toBe(before);
  });

  test('that has no explanation is shown in its own words', () => {
    expect(explained('Text.', new Error('Cannot close `a` (1:1-1:2).') as VFileMessage)).toContain('is not valid MDX: cannot close `a`.');
  });

  test('after a tag whose value has two lines is explained where it is', () => {
    const text = '<Check title="two\nlines">\nText <b c=d>\n</Check>';
    expect(explained(text, errorOf(text))).toMatch(/^3:6 /);
  });
});
