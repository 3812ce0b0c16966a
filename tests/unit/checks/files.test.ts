import { describe, test } from 'vitest';
import { expectProblems } from './scenario.ts';

describe('the checks of files and codes', () => {
  test('a code that is not that of the file name is reported where it stands', () =>
    expectProblems('code-disagrees', [
      {
        at: 'codes/AADSTS50105.mdx:2:1',
        rule: 'file-name',
        what: 'The file is named for AADSTS50105, its code is 50106.',
        expected: 'Write code: 50105, or name the file AADSTS50106.mdx.',
      },
    ]));

  test('a copy under another name is reported as such, not the original', () =>
    expectProblems('file-name-disagrees', [
      {
        at: 'codes/AADSTS50106.mdx:2:1',
        rule: 'duplicate-code',
        what: 'AADSTS50105 stands in content/codes/AADSTS50105.mdx:2 as well.',
        expected: 'Keep one of the two.',
      },
      {
        at: 'codes/AADSTS50106.mdx:2:1',
        rule: 'file-name',
        what: 'The file is named for AADSTS50106, its code is 50105.',
        expected: 'Write code: 50106, or name the file AADSTS50105.mdx.',
      },
    ]));

  test('a file that nothing would read gets a message instead of silence', () =>
    expectProblems('misnamed-files', [
      {
        at: 'codes/50097.mdx:1:1',
        rule: 'file-name',
        what: 'The name 50097.mdx is not one for a file in content/codes.',
        expected: 'Files in content/codes are named like AADSTS50105.mdx.',
        nearest: 'AADSTS50097.mdx',
      },
      {
        at: 'codes/notes.md:1:1',
        rule: 'file-name',
        what: 'The name notes.md is not one for a file in content/codes.',
        expected: 'Files in content/codes are named like AADSTS50105.mdx.',
      },
      {
        at: 'codes/old/AADSTS50011.mdx:1:1',
        rule: 'unknown-file',
        what: 'Nothing reads the file codes/old/AADSTS50011.mdx.',
        expected: 'Files stand directly in content/codes, without folders in between.',
      },
      {
        at: 'procedures/Reset MFA.mdx:1:1',
        rule: 'file-name',
        what: 'The name Reset MFA.mdx is not one for a file in content/procedures.',
        expected: 'Files in content/procedures are named like assign-user-to-app.mdx.',
        nearest: 'reset-mfa.mdx',
      },
      {
        at: 'register/device.yml:1:1',
        rule: 'file-name',
        what: 'The name device.yml is not one for a file in content/register.',
        expected: 'Files in content/register are named like consent.yaml.',
        nearest: 'device.yaml',
      },
      {
        at: 'registries/roles.yaml:1:1',
        rule: 'unknown-file',
        what: 'Nothing reads the file registries/roles.yaml.',
        expected: 'Put it where content/README.md says, or take it away.',
        nearest: 'registries/tables.yaml',
      },
      {
        at: 'source.yaml:1:1',
        rule: 'unknown-file',
        what: 'Nothing reads the file source.yaml.',
        expected: 'Put it where content/README.md says, or take it away.',
        nearest: 'sources.yaml',
      },
    ]));

  test('a code stands in one guide or in one row of the register', () =>
    expectProblems('duplicate-code', [
      {
        at: 'codes/AADSTS00001.mdx:2:1',
        rule: 'duplicate-code',
        what: 'AADSTS50105 stands in content/codes/AADSTS50105.mdx:2 as well.',
        expected: 'Keep one of the two.',
      },
      {
        at: 'codes/AADSTS00001.mdx:2:1',
        rule: 'file-name',
        what: 'The file is named for AADSTS00001, its code is 50105.',
        expected: 'Write code: 00001, or name the file AADSTS50105.mdx.',
      },
      {
        at: 'register/consent.yaml:1:3',
        rule: 'duplicate-code',
        what: 'AADSTS90094 stands in content/codes/AADSTS90094.mdx:2 as well.',
        expected: 'A code with a guide has no row: take this row away.',
      },
      {
        at: 'register/consent.yaml:9:3',
        rule: 'duplicate-code',
        what: 'AADSTS90094 stands in content/codes/AADSTS90094.mdx:2 as well.',
        expected: 'A code with a guide has no row: take this row away.',
      },
    ]));

  test('a symbolic name belongs to one code, except for the two that Microsoft gave twice', () =>
    expectProblems('duplicate-name', [
      {
        at: 'register/consent.yaml:2:3',
        rule: 'duplicate-name',
        what: 'EntitlementGrantsNotFound is the name of AADSTS50105 as well.',
        expected: 'Give each code its own published name; leave the field out when none is published.',
      },
    ]));
});
