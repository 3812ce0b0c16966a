import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of sections', () => {
  test('a cause needs a fix', () =>
    expectProblems('cause-without-fix', [
      {
        at: 'codes/AADSTS50105.mdx:41:1',
        rule: 'missing-section',
        what: 'There is no <Fix> in <Cause>.',
        expected: 'Add <Fix> … </Fix>; content/README.md says what it holds.',
      },
    ]));

  test('a cause needs a tell', () =>
    expectProblems('cause-without-tell', [
      {
        at: 'codes/AADSTS50105.mdx:41:1',
        rule: 'missing-attribute',
        what: '<Cause> has no tell.',
        expected: 'Write <Cause tell="…">.',
      },
    ]));

  test('a failure needs a check and a cause', () =>
    expectProblems('incomplete-guide', [
      {
        at: 'codes/AADSTS50105.mdx:8:1',
        rule: 'incomplete-guide',
        what: 'A failure needs at least one <Cause>.',
        expected: 'Write <Cause> …, or say interrupt or transient if nothing is broken.',
      },
      {
        at: 'codes/AADSTS50105.mdx:8:1',
        rule: 'incomplete-guide',
        what: 'A failure needs at least one <Check>.',
        expected: 'Write <Check> …, or say interrupt or transient if nothing is broken.',
      },
    ]));

  test('a component that does not exist is named with the one that was meant, and its echoes are not reported', () =>
    expectProblems('unknown-component', [
      {
        at: 'codes/AADSTS50105.mdx:27:1',
        rule: 'unknown-component',
        what: 'There is no component <Warning>.',
        expected:
          'Inside a section stand paragraphs, lists and code blocks; the sections are Signin, Check, Variant, Cause, Fix, Avoid, Escalate, Inferred, Question, Answer, Meaning, Who, Steps, Command, Verify.',
      },
      {
        at: 'codes/AADSTS50105.mdx:49:1',
        rule: 'unknown-component',
        what: 'There is no component <Fixx>.',
        expected: 'Known: Fix.',
        nearest: 'Fix',
      },
      {
        at: 'codes/AADSTS50105.mdx:54:1',
        rule: 'unknown-component',
        what: 'There is no component <Avoids>.',
        expected: 'Known: Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
        nearest: 'Avoid',
      },
      {
        at: 'codes/AADSTS50105.mdx:58:1',
        rule: 'unknown-component',
        what: 'There is no component <escalate>.',
        expected: 'Known: Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
        nearest: 'Escalate',
      },
      {
        at: 'codes/AADSTS50105.mdx:59:1',
        rule: 'unknown-component',
        what: 'There is no component <Callout>.',
        expected:
          'Inside a section stand paragraphs, lists and code blocks; the sections are Signin, Check, Variant, Cause, Fix, Avoid, Escalate, Inferred, Question, Answer, Meaning, Who, Steps, Command, Verify.',
      },
    ]));

  test('attributes are known, complete, filled, single, and texts', () =>
    expectProblems('attributes', [
      {
        at: 'codes/AADSTS50105.mdx:26:9',
        rule: 'unknown-attribute',
        what: '<Signin> has no attribute "role".',
        expected: 'It takes no attributes.',
      },
      {
        at: 'codes/AADSTS50105.mdx:30:8',
        rule: 'unknown-attribute',
        what: '<Check> has no attribute "titel".',
        expected: 'Known attributes: title, where, role.',
        nearest: 'title',
      },
      {
        at: 'codes/AADSTS50105.mdx:42:56',
        rule: 'expression',
        what: 'The attribute verify of <Fix> holds code in braces.',
        expected: 'Write verify="…" with a text in quotes.',
      },
      {
        at: 'codes/AADSTS50105.mdx:42:70',
        rule: 'repeated-attribute',
        what: '<Fix> has the attribute by twice.',
        expected: 'Keep one of the two.',
      },
      {
        at: 'codes/AADSTS50105.mdx:42:80',
        rule: 'empty-attribute',
        what: 'The attribute undo of <Fix> is empty.',
        expected: 'Write undo="…" with a text in quotes, or leave it out.',
      },
      {
        at: 'codes/AADSTS50105.mdx:52:1',
        rule: 'missing-attribute',
        what: '<Escalate> has no to.',
        expected: 'Write <Escalate to="…">.',
      },
      {
        at: 'families/consent.mdx:13:45',
        rule: 'empty-attribute',
        what: 'The attribute role of <Check> is empty.',
        expected: 'Write role="…" with a text in quotes, or leave it out.',
      },
    ]));

  test('a fix is by somebody who can fix', () =>
    expectProblems('fix-by-nobody', [
      {
        at: 'codes/AADSTS50105.mdx:42:6',
        rule: 'bad-value',
        what: 'A fix cannot be by "admim".',
        expected: 'One of: user, helpdesk, admin, developer, microsoft.',
        nearest: 'admin',
      },
    ]));

  test('a section that stands too late is told the order', () =>
    expectProblems('section-order', [
      {
        at: 'codes/AADSTS50105.mdx:48:1',
        rule: 'section-order',
        what: '<Signin> stands after <Avoid>.',
        expected: 'The order is Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
      },
      {
        at: 'families/consent.mdx:22:1',
        rule: 'section-order',
        what: '<Meaning> stands after <Who>.',
        expected: 'The order is Meaning, Check, Who.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:11:1',
        rule: 'section-order',
        what: '<Verify> stands before <Steps>.',
        expected: 'The order is Steps, Command, Verify.',
      },
    ]));

  test('a section that is missing, repeated or misplaced is named', () =>
    expectProblems('sections-missing-and-repeated', [
      {
        at: 'codes/AADSTS50105.mdx:25:1',
        rule: 'missing-section',
        what: 'There is no <Signin>.',
        expected: 'Add <Signin> … </Signin>; content/README.md says what it holds.',
      },
      {
        at: 'codes/AADSTS50105.mdx:52:1',
        rule: 'repeated-section',
        what: '<Escalate> stands a second time.',
        expected: 'Write one <Escalate> with everything in it.',
      },
      {
        at: 'codes/AADSTS50105.mdx:56:1',
        rule: 'misplaced-section',
        what: '<Fix> cannot stand here.',
        expected: 'Here stand <Signin>, <Check>, <Variant>, <Cause>, <Avoid>, <Escalate>, <Inferred>.',
      },
    ]));

  test('headings are refused, inside sections and outside', () =>
    expectProblems('heading', [
      {
        at: 'codes/AADSTS50105.mdx:26:1',
        rule: 'heading',
        what: 'A heading stands in the body.',
        expected: 'The page makes the headings; use the sections Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
      },
      {
        at: 'codes/AADSTS50105.mdx:29:1',
        rule: 'heading',
        what: 'A heading stands in the body.',
        expected: 'The page makes the headings; start a new section or a paragraph.',
      },
    ]));

  test('text outside of sections is refused, and looked through all the same', () =>
    expectProblems('outside-section', [
      {
        at: 'codes/AADSTS50105.mdx:48:1',
        rule: 'outside-section',
        what: 'Text stands outside the sections.',
        expected: 'Put it into one of Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
      },
      {
        at: 'codes/AADSTS50105.mdx:48:16',
        rule: 'unregistered-link',
        what: 'The link to "https://example.com" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
      },
      {
        at: 'codes/AADSTS50105.mdx:48:45',
        rule: 'raw-html',
        what: 'Raw HTML <b> stands in the body.',
        expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
      },
    ]));

  test('a section with nothing in it is refused', () =>
    expectProblems('empty-section', [
      {
        at: 'codes/AADSTS50105.mdx:26:1',
        rule: 'empty-section',
        what: 'The section <Signin> is empty.',
        expected: 'Write something in it, or leave it out.',
      },
      {
        at: 'codes/AADSTS50105.mdx:41:1',
        rule: 'empty-section',
        what: 'The section <Fix> is empty.',
        expected: 'Write something in it, or leave it out.',
      },
      {
        at: 'codes/AADSTS50105.mdx:45:1',
        rule: 'empty-section',
        what: 'The section <Avoid> is empty.',
        expected: 'Write something in it, or leave it out.',
      },
    ]));

  test('steps are one numbered list', () =>
    expectProblems('steps', [
      {
        at: 'codes/AADSTS50105.mdx:42:1',
        rule: 'no-steps',
        what: '<Fix> has no numbered steps.',
        expected: 'Write the steps as a list: "1. In **Entra ID > Users**, …".',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:18:1',
        rule: 'split-steps',
        what: 'The numbered steps of <Steps> are split in two.',
        expected: 'Indent what stands between two steps as far as the text of the step, or write one list.',
      },
    ]));
});
