import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of broken MDX', () => {
  test('a tag that is not closed is reported where it opens', () =>
    expectProblems('unclosed-tag', [
      {
        at: 'codes/AADSTS50105.mdx:42:1',
        rule: 'broken-mdx',
        what: '<Fix> is not closed before </Cause>.',
        expected: 'Write </Fix> on a line of its own at its end.',
      },
    ]));

  test('a closing tag of another name is told the right one', () =>
    expectProblems('misspelt-closing-tag', [
      {
        at: 'codes/AADSTS50105.mdx:50:1',
        rule: 'broken-mdx',
        what: '</Aviod> closes nothing; <Avoid> is open.',
        expected: 'Write </Avoid>.',
        nearest: 'Avoid',
      },
    ]));

  test('a closing tag at the end of a text has to move to its own line', () =>
    expectProblems('closing-tag-after-text', [
      {
        at: 'codes/AADSTS50105.mdx:49:43',
        rule: 'broken-mdx',
        what: '</Avoid> stands at the end of a line of text.',
        expected: 'Put </Avoid> on a line of its own.',
      },
    ]));

  test('a closing tag without an opening one is reported', () =>
    expectProblems('stray-closing-tag', [
      {
        at: 'codes/AADSTS50105.mdx:48:1',
        rule: 'broken-mdx',
        what: '</Cause> closes nothing; no <Cause> is open.',
        expected: 'Take it away, or open the section before it.',
      },
    ]));

  test('text behind an opening tag has to move to its own line', () =>
    expectProblems('text-after-tag', [
      {
        at: 'codes/AADSTS50105.mdx:26:1',
        rule: 'broken-mdx',
        what: 'Text follows <Signin> on its line.',
        expected: 'Put <Signin> and </Signin> on lines of their own.',
      },
    ]));

  test('a quote that is not closed is reported at its tag', () =>
    expectProblems('broken-tag', [
      {
        at: 'codes/AADSTS50105.mdx:30:1',
        rule: 'broken-mdx',
        what: 'A quote in the tag <Check> is not closed.',
        expected: 'Write every attribute as name="text".',
      },
    ]));

  test('a code block that is not closed is reported where it opens', () =>
    expectProblems('unclosed-code-block', [
      {
        at: 'codes/AADSTS50105.mdx:34:1',
        rule: 'broken-mdx',
        what: 'The code block that begins here is not closed.',
        expected: 'End it with ``` on a line of its own.',
      },
    ]));

  test('every stray "<" is reported where it stands', () =>
    expectProblems('stray-angle', [
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'broken-mdx',
        what: 'A "<" stands in the text, where it starts a section in MDX.',
        expected: 'Put a literal "<" in backticks, or write \\<.',
      },
      {
        at: 'codes/AADSTS50105.mdx:49:37',
        rule: 'broken-mdx',
        what: 'A "<" stands in the text, where it starts a section in MDX.',
        expected: 'Put a literal "<" in backticks, or write \\<.',
      },
    ]));

  test('every stray "{" is reported where it stands', () =>
    expectProblems('stray-brace', [
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'broken-mdx',
        what: 'A "{" stands in the text, where it starts code in MDX.',
        expected: 'Put it in backticks, or write \\{.',
      },
      {
        at: 'codes/AADSTS50105.mdx:49:37',
        rule: 'broken-mdx',
        what: 'A "{" stands in the text, where it starts code in MDX.',
        expected: 'Put it in backticks, or write \\{.',
      },
    ]));
});
