import { expect, test } from 'vitest';
import { rolesInText } from '../../../src/checks/role-names.ts';

const known = new Set(['Security Administrator', 'Directory Readers', 'Privileged Role Administrator']);

test.each([
  ['Ask a Security Administrator.', ['Security Administrator']],
  ['Security Administrators and Directory\n  Readers may.', ['Security Administrator', 'Directory Readers']],
  ['A Privileged Role Administrator', ['Privileged Role Administrator']],
  ['The Role Administrator', ['Role Administrator?']],
  ['an administrator, a reader, the Administrator', []],
])('the roles in "%s" are %j', (text, expected) => {
  expect(rolesInText(text, known).map((role) => (role.known ? role.name : `${role.name}?`))).toEqual(expected);
});
