import { describe, expect, test } from 'vitest';
import { isOnlyCodeOrName, looksPasted } from '../../../src/domain/paste.ts';

describe('what looks pasted', () => {
  test.each([
    ['a line break', 'Sign-in failed\nTrace ID'],
    ['a carriage return', 'Sign-in failed\rTrace ID'],
    ['an address of a person', 'anna@contoso.com'],
    ['a correlation ID', 'id 0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d'],
    ['a GUID in braces and capitals', '{0B2D3A5E-91AA-4C0F-9C3E-5A1D0F1B2C3D}'],
    ['a GUID without its dashes', '0b2d3a5e91aa4c0f9c3e5a1d0f1b2c3d'],
    ['an IPv4 address at the end of a sentence', 'blocked from 203.0.113.7.'],
    ['an IPv4 address with a port', '203.0.113.7:443'],
    ['an IPv6 address', 'from 2001:db8:85a3:0:0:8a2e:370:7334'],
    ['a shortened IPv6 address', 'from 2001:db8::7334 today'],
    ['the shortest IPv6 address', '::1'],
    ['61 characters', 'a'.repeat(61)],
  ])('is %s', (_, text) => {
    expect(looksPasted(text)).toBe(true);
  });

  test.each([
    ['a code', 'AADSTS50105'],
    ['a question', 'why am I asked to sign in again'],
    ['60 characters', 'a'.repeat(60)],
    ['a time', 'since 08:12:33'],
    ['a code behind a colon', 'AADSTS: 53003'],
    ['three numbers', 'version 1.2.3'],
    ['a name of a namespace', 'std::string'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(looksPasted(text)).toBe(false);
  });
});

describe('what may be pasted and still is only a code or a name', () => {
  test.each([
    ...['50105', 'AADSTS50105', ' aadsts 50105 ', 'AADSTS: 50105', 'AADSTS50105:', '#50105', 'Error code: 50105', 'error AADSTS7000215'],
    ...['EntitlementGrantsNotFound', 'IdsLocked', 'OAuth2IdPRetryableServerError', 'V1ResourceV2GlobalEndpointNotSupported'],
    ...['XCB2BResourceCloudNotAllowedOnIdentityTenant', 'UnauthorizedClient_DoesNotMatchRequest', 'interaction_required', 'invalid_grant'],
  ])('is %s', (text) => {
    expect(isOnlyCodeOrName(text)).toBe(true);
  });

  test.each([
    ['a code with a person', 'AADSTS50105 anna'],
    ['a code with an ID', 'AADSTS50105 0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d'],
    ['a telephone number', '0441632960123'],
    ['a word', 'hunter'],
    ['a password with a number', 'Summer2024'],
    ['letters and digits mixed', 'Kx8pQ2vLm9Zt'],
    ['random letters', 'KxQvLmZtBwRa'],
    ['a machine', 'DESKTOP-4F7K2'],
    ['nothing', ' '],
    ['a text without an end', 'Aa'.repeat(100_000)],
  ])('is not %s', (_, text) => {
    expect(isOnlyCodeOrName(text)).toBe(false);
  });
});
