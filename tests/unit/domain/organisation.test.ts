import { expect, test } from 'vitest';
import { handOvers } from '../../../src/domain/organisation.ts';

const ORGANISATION = {
  name: 'Contoso',
  contacts: { helpdesk: { who: 'Service Desk', phone: '1' }, admin: { who: 'Identity team', email: 'identity@contoso.example' } },
  notes: {},
};

test('a case goes to those who can fix it and are known, in the order of the code', () => {
  expect(handOvers(ORGANISATION, ['user', 'helpdesk', 'developer', 'admin'])).toEqual([
    { fixer: 'admin', label: 'Tenant admin', contact: ORGANISATION.contacts.admin },
  ]);
});

test('a code that nobody needs to fix goes to nobody', () => {
  expect(handOvers(ORGANISATION, ['none'])).toEqual([]);
});
