import { describe, expect, test } from 'vitest';
import { Pseudonyms } from '../../../src/domain/pseudonyms.ts';

test('values are named by kind, in the order in which they come', () => {
  const names = new Pseudonyms();
  expect([names.of('user', 'ana@x'), names.of('user', 'bob@x'), names.of('ip', '203.0.113.1'), names.of('tenant', 'contoso')]).toEqual([
    'user-1',
    'user-2',
    'ip-1',
    'tenant-1',
  ]);
});

test('the same value has the same name, however it is written and whatever it is taken for later', () => {
  const names = new Pseudonyms();
  expect([names.of('user', 'Ana@X'), names.of('user', ' ana@x '), names.of('id', 'ana@x')]).toEqual(['user-1', 'user-1', 'user-1']);
});

test('no value has no name', () => {
  expect(new Pseudonyms().of('user', ' ')).toBe('');
});

test('names of what every object has are values like others', () => {
  const names = new Pseudonyms();
  expect([names.of('user', '__proto__'), names.of('user', 'constructor')]).toEqual(['user-1', 'user-2']);
});

describe('in a text, what looks like it is named', () => {
  test.each([
    ['a sign-in name', 'User ana.ribeiro+x@contoso.com failed', 'User user-1 failed'],
    ['a guest', 'ana_fabrikam.com#EXT#@contoso.onmicrosoft.com', 'user-1'],
    ['an ID', 'App 66666666-0000-4000-8000-00000000000A.', 'App id-1.'],
    ['an ID without hyphens', 'App 66666666000040008000000000000001', 'App id-1'],
    ['an IPv4 address', 'from 203.0.113.7:443', 'from ip-1:443'],
    ['an IPv6 address', 'from 2001:db8::7', 'from ip-1'],
    ['an address in another', 'from ::ffff:203.0.113.7', 'from ::ffff:ip-1'],
    ['the same twice', 'a@x.y and A@x.y', 'user-1 and user-1'],
    ['nothing', 'Edge 140.0.0 on Windows 10 at 10:20:30, AADSTS50126', 'Edge 140.0.0 on Windows 10 at 10:20:30, AADSTS50126'],
  ])('%s', (_what, text, named) => {
    expect(new Pseudonyms().inText(text)).toBe(named);
  });

  test('in time in proportion to it', () => {
    for (const text of ['a'.repeat(300_000), 'a@'.repeat(150_000), '1.'.repeat(150_000), 'a:'.repeat(150_000)])
      expect(new Pseudonyms().inText(text).length).toBeGreaterThan(0);
  });
});
