import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of fields', () => {
  test('a misspelt field is named with the field that was meant, on guides, in lists and in the register', () =>
    expectProblems('unknown-field', [
      {
        at: 'codes/AADSTS50105.mdx:5:1',
        rule: 'unknown-field',
        what: 'There is no field "anwser".',
        expected:
          'Known fields: code, name, title, answer, broken, family, kind, fixedBy, password, messages, ask, tell, related, documents, sources, reviewed.',
        nearest: 'answer',
      },
      {
        at: 'codes/AADSTS50105.mdx:8:1',
        rule: 'unknown-field',
        what: 'There is no field "severity".',
        expected:
          'Known fields: code, name, title, answer, broken, family, kind, fixedBy, password, messages, ask, tell, related, documents, sources, reviewed.',
      },
      {
        at: 'codes/AADSTS50105.mdx:19:5',
        rule: 'unknown-field',
        what: 'There is no field "diference" in related[1].',
        expected: 'Known fields: code, difference.',
        nearest: 'difference',
      },
      {
        at: 'register/consent.yaml:5:3',
        rule: 'unknown-field',
        what: 'There is no field "kinds".',
        expected: 'Known fields: code, name, title, meaning, kind, fixedBy, messages, sources.',
        nearest: 'kind',
      },
    ]));

  test('a field that is missing or empty is named with what belongs there', () =>
    expectProblems('missing-field', [
      {
        at: 'codes/AADSTS50105.mdx:2:1',
        rule: 'missing-field',
        what: 'The field "tell" is missing.',
        expected: 'One or two sentences to read to the caller.',
      },
      {
        at: 'codes/AADSTS50105.mdx:7:1',
        rule: 'missing-field',
        what: 'The field "family" is empty.',
        expected: 'The id of a family: the name of a file in content/families.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:2:1',
        rule: 'missing-field',
        what: 'The field "undo" is missing.',
        expected: 'How to take the change back.',
      },
    ]));

  test('a value that cannot be is repeated with what it could be', () =>
    expectProblems('bad-value', [
      {
        at: 'codes/AADSTS50105.mdx:2:1',
        rule: 'bad-value',
        what: 'The field "code" cannot be "AADSTS50105".',
        expected: 'The number of the code without its prefix, five to eight digits, such as 50105.',
      },
      {
        at: 'codes/AADSTS50105.mdx:4:1',
        rule: 'bad-value',
        what: 'The field "title" cannot be "You are not assigned to this app, and nobody can say who is …": at most 70 characters.',
        expected: "The problem in the reader's words, at most 70 characters, no full stop.",
      },
      {
        at: 'codes/AADSTS50105.mdx:8:1',
        rule: 'bad-value',
        what: 'The field "kind" cannot be "failur".',
        expected: 'One of: failure, interrupt, transient.',
        nearest: 'failure',
      },
      {
        at: 'codes/AADSTS50105.mdx:9:1',
        rule: 'bad-value',
        what: 'The field "fixedBy" cannot be this list: "none" stands alone.',
        expected: 'A list of who can fix it, most likely first: user, helpdesk, admin, developer, microsoft, none.',
      },
      {
        at: 'codes/AADSTS50105.mdx:12:5',
        rule: 'bad-value',
        what: 'The field "messages[1]" cannot be "the signed in user is not assigned to a role for the applica…": a fragment has at most twelve words.',
        expected: "A fragment of the product's own message, at most twelve words, placeholders as {name}.",
      },
      {
        at: 'codes/AADSTS50105.mdx:19:1',
        rule: 'bad-value',
        what: 'The field "documents" cannot be "error-50105": a list is needed.',
        expected: "A list of one to six of Microsoft's documents, each with source and what it shows.",
      },
    ]));

  test('a date is a day that exists, written as year-month-day', () =>
    expectProblems('bad-date', [
      {
        at: 'codes/AADSTS50105.mdx:23:1',
        rule: 'bad-value',
        what: 'The field "reviewed" cannot be "2026-02-30": there is no such day.',
        expected: 'The day somebody last checked the page against its sources. Write it as year-month-day, such as 2026-11-23.',
      },
      {
        at: 'families/consent.mdx:6:1',
        rule: 'bad-value',
        what: 'The field "reviewed" cannot be "20 November 2026".',
        expected: 'The day somebody last checked the page against its sources. Write it as year-month-day, such as 2026-11-23.',
      },
      {
        at: 'sources.yaml:5:3',
        rule: 'bad-value',
        what: 'The field "checked" cannot be "2026-13-01": there is no such day.',
        expected: 'The day somebody last verified that the address leads there. Write it as year-month-day, such as 2026-11-23.',
      },
    ]));

  test('a date that is still to come is refused where a page was reviewed and where a source was checked', () =>
    expectProblems('future-date', [
      {
        at: 'codes/AADSTS50105.mdx:23:1',
        rule: 'future-date',
        what: 'The date in reviewed, 2026-11-24, is in the future.',
        expected: 'Write the day on which it was done, 2026-11-23 at the latest.',
      },
      {
        at: 'sources.yaml:5:3',
        rule: 'future-date',
        what: 'The date in checked, 2027-01-01, is in the future.',
        expected: 'Write the day on which it was done, 2026-11-23 at the latest.',
      },
    ]));

  test('front matter has to be there, to be closed, and to consist of fields', () =>
    expectProblems('front-matter', [
      {
        at: 'codes/AADSTS50105.mdx:1:1',
        rule: 'no-front-matter',
        what: 'The front matter is not closed.',
        expected: 'End it with --- on a line of its own.',
      },
      {
        at: 'families/consent.mdx:1:1',
        rule: 'no-front-matter',
        what: 'The file has no front matter.',
        expected: 'Begin it with --- on a line of its own, the fields, and --- again.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:2:1',
        rule: 'bad-value',
        what: 'Fields are needed here, each with a name and a colon.',
        expected: 'Write one field to a line, such as title: …',
      },
    ]));

  test('broken YAML is explained in words for authors, once for each line', () =>
    expectProblems('yaml', [
      {
        at: 'codes/AADSTS50105.mdx:4:8',
        rule: 'yaml',
        what: 'This is not valid YAML: a value has a colon and a space in it.',
        expected: 'Put the value in quotes.',
      },
      {
        at: 'families/consent.mdx:3:10',
        rule: 'yaml',
        what: 'This is not valid YAML: a value cannot begin with this character.',
        expected: 'Put the value in quotes.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:3:7',
        rule: 'yaml',
        what: 'This is not valid YAML: a value that begins with "*" names something that is not there.',
        expected: 'Put the value in quotes.',
      },
      {
        at: 'sources.yaml:4:1',
        rule: 'yaml',
        what: 'This is not valid YAML: a tab stands where only spaces may.',
        expected: 'Indent with two spaces.',
      },
    ]));

  test('a key that stands twice is reported, and the other faults of the file as well', () =>
    expectProblems('duplicate-key', [
      {
        at: 'codes/AADSTS50105.mdx:9:1',
        rule: 'duplicate-key',
        what: 'The key "title" stands twice in one map.',
        expected: 'Keep one of the two.',
      },
      {
        at: 'codes/AADSTS50105.mdx:10:1',
        rule: 'unknown-field',
        what: 'There is no field "severity".',
        expected:
          'Known fields: code, name, title, answer, broken, family, kind, fixedBy, password, messages, ask, tell, related, documents, sources, reviewed.',
      },
      {
        at: 'codes/AADSTS50105.mdx:22:5',
        rule: 'unknown-source',
        what: 'There is no source "error-50105".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
      },
      {
        at: 'sources.yaml:6:1',
        rule: 'duplicate-key',
        what: 'The key "assign-user" stands twice in one map.',
        expected: 'Keep one of the two.',
      },
    ]));

  test('a list that has another shape is said to have it', () =>
    expectProblems('lists-of-another-shape', [
      {
        at: 'most-met.yaml:1:1',
        rule: 'missing-field',
        what: 'The field "codes" is missing.',
        expected: 'A list of codes without prefix, the one met most first.',
      },
      {
        at: 'register/consent.yaml:1:1',
        rule: 'yaml',
        what: 'The file is not a list of rows.',
        expected: 'Begin every row with "- code: …".',
      },
      {
        at: 'sources.yaml:1:1',
        rule: 'yaml',
        what: 'The file is not a map of entries.',
        expected: 'Begin every entry with its id and a colon.',
      },
    ]));
});
