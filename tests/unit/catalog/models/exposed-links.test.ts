import { expect, test } from 'vitest';
import { exposedLinks } from '../../../../src/catalog/models/exposed-links.ts';

test('whoever pasted a secret is led to the procedures that there are', () => {
  const procedures = [{ id: 'revoke-sessions' }, { id: 'read-log' }] as Parameters<typeof exposedLinks>[0]['procedures'];
  expect(exposedLinks({ procedures })).toEqual([
    { href: '/procedures/revoke-sessions/', label: 'a password, token or cookie of a person' },
  ]);
});
