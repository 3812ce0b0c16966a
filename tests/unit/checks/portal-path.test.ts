import { expect, test } from 'vitest';
import { pathTree, strayFrom } from '../../../src/checks/portal-path.ts';

const tree = pathTree(['Entra ID > Users > (user) > Sign-in logs', 'Entra ID > Users > All users', 'ID Protection > Risky users']);

test.each([
  'Entra ID > Users > (user) > Sign-in logs',
  'Entra ID > Users > (the guest) > Sign-in logs',
  'Entra ID > Users',
  'ID Protection > Risky users',
])('"%s" is a known path', (path) => {
  expect(strayFrom(path, tree)).toBeUndefined();
});

test.each([
  ['Entra ID > User', 'User', 'Entra ID > Users'],
  ['Entra ID > Users > (user) > Sign in logs', 'Sign in logs', 'Entra ID > Users > (user) > Sign-in logs'],
  ['Entra ID > Users > All users > Sign-in logs', 'Sign-in logs', undefined],
  ['Entra ID > Users > user > Sign-in logs', 'user', undefined],
  ['Identity > Users', 'Identity', undefined],
])('"%s" leaves the known paths at "%s"', (path, part, nearest) => {
  expect(strayFrom(path, tree)).toMatchObject({ part, ...(nearest ? { nearest } : {}) });
  if (!nearest) expect(strayFrom(path, tree)).not.toHaveProperty('nearest');
});
