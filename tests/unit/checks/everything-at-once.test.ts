import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of everything at once', () => {
  test('one run reports every fault of every file', () =>
    expectProblems('everything-at-once', [
      {
        at: 'codes/AADSTS50105.mdx:2:1',
        rule: 'file-name',
        what: 'The file is named for AADSTS50105, its code is 50106.',
        expected: 'Write code: 50105, or name the file AADSTS50106.mdx.',
      },
      {
        at: 'codes/AADSTS50105.mdx:2:1',
        rule: 'missing-field',
        what: 'The field "title" is missing.',
        expected: "The problem in the reader's words, at most 70 characters, no full stop.",
      },
      {
        at: 'codes/AADSTS50105.mdx:6:1',
        rule: 'unknown-family',
        what: 'There is no family "consnet".',
        expected: 'Name a file of content/families: consent.',
        nearest: 'consent',
      },
      {
        at: 'codes/AADSTS50105.mdx:7:1',
        rule: 'bad-value',
        what: 'The field "kind" cannot be "failur".',
        expected: 'One of: failure, interrupt, transient.',
        nearest: 'failure',
      },
      {
        at: 'codes/AADSTS50105.mdx:16:5',
        rule: 'related-to-itself',
        what: 'AADSTS50106 is related to itself.',
        expected: 'Name another code, or take the entry away.',
      },
      {
        at: 'codes/AADSTS50105.mdx:21:11',
        rule: 'unknown-source',
        what: 'There is no source "reference-errors".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
      },
      {
        at: 'codes/AADSTS50105.mdx:22:1',
        rule: 'future-date',
        what: 'The date in reviewed, 2027-01-01, is in the future.',
        expected: 'Write the day on which it was done, 2026-11-23 at the latest.',
      },
      {
        at: 'codes/AADSTS50105.mdx:23:1',
        rule: 'unknown-field',
        what: 'There is no field "severity".',
        expected:
          'Known fields: code, name, title, answer, broken, family, kind, fixedBy, password, messages, ask, tell, related, documents, sources, reviewed.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'broken-mdx',
        what: 'A "{" stands in the text, where it starts code in MDX.',
        expected: 'Put it in backticks, or write \\{.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:23',
        rule: 'broken-mdx',
        what: 'A "<" stands in the text, where it starts a section in MDX.',
        expected: 'Put a literal "<" in backticks, or write \\<.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:32',
        rule: 'unregistered-link',
        what: 'The link to "http://example.com" is not by id.',
        expected:
          'Link by id: (source:…), (code:…), (symptom:…), (procedure:…) or (family:…); add a document to content/sources.yaml first.',
      },
      {
        at: 'codes/AADSTS50105.mdx:30:1',
        rule: 'unknown-component',
        what: 'There is no component <Chek>.',
        expected: 'Known: Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
        nearest: 'Check',
      },
      {
        at: 'codes/AADSTS50105.mdx:30:123',
        rule: 'unknown-role',
        what: 'There is no role "Directory Reader" in content/roles.yaml.',
        expected: 'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
        nearest: 'Directory Readers',
      },
      {
        at: 'codes/AADSTS50105.mdx:32:1',
        rule: 'raw-html',
        what: 'Raw HTML <div> stands in the body.',
        expected: 'Use Markdown and the sections of content/README.md; put a literal "<" in backticks.',
      },
      {
        at: 'codes/AADSTS50105.mdx:38:43',
        rule: 'unknown-slot',
        what: 'There is no slot {application}.',
        expected: 'Use one of {upn}, {userId}, {appId}, {tenantId}, {correlationId}, {requestId}, {timestamp}, {deviceId}, {ip}.',
      },
      {
        at: 'codes/AADSTS50105.mdx:43:1',
        rule: 'missing-attribute',
        what: '<Cause> has no tell.',
        expected: 'Write <Cause tell="…">.',
      },
      {
        at: 'codes/AADSTS50105.mdx:46:4',
        rule: 'unknown-procedure',
        what: 'There is no procedure "assign-user".',
        expected: 'Link to the name of a file in content/procedures, without its ending.',
        nearest: 'assign-user-to-app',
      },
      {
        at: 'codes/AADSTS50105.mdx:50:1',
        rule: 'heading',
        what: 'A heading stands in the body.',
        expected: 'The page makes the headings; use the sections Signin, Check, Variant, Cause, Avoid, Escalate, Inferred.',
      },
      {
        at: 'codes/AADSTS50105.mdx:52:1',
        rule: 'empty-section',
        what: 'The section <Avoid> is empty.',
        expected: 'Write something in it, or leave it out.',
      },
      {
        at: 'register/consent.yaml:1:3',
        rule: 'duplicate-code',
        what: 'AADSTS90094 stands in content/codes/AADSTS90094.mdx:2 as well.',
        expected: 'A code with a guide has no row: take this row away.',
      },
      {
        at: 'register/consent.yaml:10:3',
        rule: 'unknown-field',
        what: 'There is no field "sorces".',
        expected: 'Known fields: code, name, title, meaning, kind, fixedBy, messages, sources.',
        nearest: 'sources',
      },
      {
        at: 'sources.yaml:5:3',
        rule: 'bad-value',
        what: 'The field "checked" cannot be "2026-02-30": there is no such day.',
        expected: 'The day somebody last verified that the address leads there. Write it as year-month-day, such as 2026-11-23.',
      },
    ]));
});
