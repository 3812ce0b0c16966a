import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of names of other things', () => {
  test('a family has to exist, for a guide, a link and a file of the register', () =>
    expectProblems('unknown-family', [
      {
        at: 'codes/AADSTS50105.mdx:7:1',
        rule: 'unknown-family',
        what: 'There is no family "consnet".',
        expected: 'Name a file of content/families: consent.',
        nearest: 'consent',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'unknown-family',
        what: 'There is no family "consents".',
        expected: 'Name a file of content/families: consent.',
        nearest: 'consent',
      },
      {
        at: 'register/devices.yaml:1:1',
        rule: 'unknown-family',
        what: 'The file is named for the family "devices", which does not exist.',
        expected: 'Name a file of content/families: consent.',
      },
    ]));

  test('a role has to be in the list, in attributes, in fields and in prose', () =>
    expectProblems('unknown-role', [
      {
        at: 'codes/AADSTS50105.mdx:30:124',
        rule: 'unknown-role',
        what: 'There is no role "Directory Reader" in content/roles.yaml.',
        expected: 'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
        nearest: 'Directory Readers',
      },
      {
        at: 'codes/AADSTS50105.mdx:44:59',
        rule: 'unknown-role',
        what: 'There is no role "Cloud App Administrator" in content/roles.yaml.',
        expected: 'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
        nearest: 'Cloud Application Administrator',
      },
      {
        at: 'families/consent.mdx:23:7',
        rule: 'unknown-role',
        what: 'There is no role "Consent Administrator" in content/roles.yaml.',
        expected: 'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:4:41',
        rule: 'unknown-role',
        what: 'There is no role "Application Admin" in content/roles.yaml.',
        expected: 'Write one role by its exact name; add it to content/roles.yaml if Microsoft Entra has it.',
        nearest: 'Cloud Application Administrator',
      },
    ]));

  test('a procedure has to exist', () =>
    expectProblems('unknown-procedure', [
      {
        at: 'codes/AADSTS50105.mdx:44:4',
        rule: 'unknown-procedure',
        what: 'There is no procedure "assign-users-to-app".',
        expected: 'Link to the name of a file in content/procedures, without its ending.',
        nearest: 'assign-user-to-app',
      },
    ]));

  test('a symptom has to exist', () =>
    expectProblems('unknown-symptom', [
      {
        at: 'codes/AADSTS50105.mdx:44:4',
        rule: 'unknown-symptom',
        what: 'There is no symptom "not-on-list".',
        expected: 'Link to the name of a file in content/symptoms, without its ending.',
        nearest: 'not-on-the-list',
      },
    ]));

  test('a source has to be in the list', () =>
    expectProblems('unknown-source', [
      {
        at: 'codes/AADSTS50105.mdx:20:5',
        rule: 'unknown-source',
        what: 'There is no source "error-50015".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
        nearest: 'error-50105',
      },
      {
        at: 'codes/AADSTS50105.mdx:22:11',
        rule: 'unknown-source',
        what: 'There is no source "reference-error-code".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
        nearest: 'reference-error-codes',
      },
      {
        at: 'codes/AADSTS50105.mdx:22:33',
        rule: 'unknown-source',
        what: 'There is no source "azure-codes".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
      },
      {
        at: 'codes/AADSTS50105.mdx:27:9',
        rule: 'unknown-source',
        what: 'There is no source "assign-user-to-ap".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
        nearest: 'assign-user',
      },
      {
        at: 'register/consent.yaml:8:13',
        rule: 'unknown-source',
        what: 'There is no source "error-list".',
        expected: 'Name an entry of content/sources.yaml, or add the document there.',
      },
    ]));

  test('a code that is named anywhere has a guide or a row', () =>
    expectProblems('unknown-code', [
      {
        at: 'codes/AADSTS50105.mdx:15:1',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has AADSTS50126.',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
      },
      {
        at: 'codes/AADSTS50105.mdx:17:5',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has AADSTS90049.',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
        nearest: '90094',
      },
      {
        at: 'codes/AADSTS50105.mdx:32:3',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has AADSTS50199.',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
      },
      {
        at: 'codes/AADSTS50105.mdx:32:19',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has the code "9009".',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
        nearest: '90094',
      },
      {
        at: 'most-met.yaml:2:16',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has AADSTS53003.',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
      },
      {
        at: 'organisation.yaml:3:3',
        rule: 'unknown-code',
        what: 'Neither a guide nor the register has AADSTS50126.',
        expected: 'Name a code that has a guide or a row, or add a row to content/register.',
      },
    ]));

  test('a look-alike is another code and stands once', () =>
    expectProblems('related-to-itself', [
      {
        at: 'codes/AADSTS50105.mdx:17:5',
        rule: 'related-to-itself',
        what: 'AADSTS50105 is related to itself.',
        expected: 'Name another code, or take the entry away.',
      },
      {
        at: 'codes/AADSTS50105.mdx:21:5',
        rule: 'repeated-entry',
        what: 'AADSTS90094 is named twice among the look-alikes.',
        expected: 'Keep one of the two.',
      },
    ]));

  test('a list names each thing once', () =>
    expectProblems('repeated-entry', [
      {
        at: 'codes/AADSTS50105.mdx:22:34',
        rule: 'repeated-entry',
        what: '"error-50105" is named twice.',
        expected: 'Keep one of the two; what stands in documents need not stand in sources.',
      },
      {
        at: 'procedures/assign-user-to-app.mdx:4:41',
        rule: 'repeated-entry',
        what: '"Cloud Application Administrator" is named twice.',
        expected: 'Keep one of the two; what stands in documents need not stand in sources.',
      },
    ]));

  test('a portal path is one of the registry, or the beginning of one', () =>
    expectProblems('unknown-path', [
      {
        at: 'codes/AADSTS50105.mdx:30:43',
        rule: 'unknown-path',
        what: 'There is no "Users and group" after "Entra ID > Enterprise apps > All applications > (my app)".',
        expected:
          'There can follow: Users and groups. Add another to content/registries/portal-paths.yaml with the document that shows it.',
        nearest: 'Entra ID > Enterprise apps > All applications > (my app) > Users and groups',
      },
      {
        at: 'codes/AADSTS50105.mdx:43:7',
        rule: 'unknown-path',
        what: 'No path begins with "Identity".',
        expected: 'Paths begin with Entra ID; content/registries/portal-paths.yaml has them all.',
      },
      {
        at: 'codes/AADSTS50105.mdx:43:29',
        rule: 'unknown-path',
        what: 'The path "Entra ID → Users" has another sign than " > " between its parts.',
        expected: 'Paths begin with Entra ID; content/registries/portal-paths.yaml has them all.',
        nearest: 'Entra ID',
      },
      {
        at: 'codes/AADSTS50105.mdx:43:53',
        rule: 'unknown-path',
        what: 'There is no "(user)" after "Entra ID > Users > All users".',
        expected: 'The path ends there; add a longer one to content/registries/portal-paths.yaml with the document that shows it.',
      },
    ]));

  test('two families cannot have one place', () =>
    expectProblems('family-order', [
      {
        at: 'families/guest.mdx:4:1',
        rule: 'duplicate-order',
        what: 'The order 1 is that of content/families/consent.mdx as well.',
        expected: 'Choose another place, such as 2.',
      },
    ]));

  test('an entry that nothing names is reported, and two for one address', () =>
    expectProblems('unused-entry', [
      {
        at: 'roles.yaml:5:1',
        rule: 'unused-entry',
        what: 'No page names the role "Global Reader".',
        expected: 'Take the entry away, or name it where it belongs.',
      },
      {
        at: 'sources.yaml:6:1',
        rule: 'unused-entry',
        what: 'No page names the source "never-read".',
        expected: 'Take the entry away, or name it where it belongs.',
      },
      {
        at: 'sources.yaml:18:3',
        rule: 'duplicate-url',
        what: '"reference-error-codes" leads to the same address as "never-read".',
        expected: 'Keep one of the two, and name it everywhere.',
      },
    ]));
});
