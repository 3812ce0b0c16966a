import { describe, expect, test } from 'vitest';
import { slotValue } from '../../../src/domain/slot-values.ts';

const ID = '0b2d3a5e-91aa-4c0f-9c3e-5a1d0f1b2c3d';

describe('a value fits its slot', () => {
  test.each([
    ['appId', ID.toUpperCase(), ID],
    ['requestId', ` {${ID}} `, ID],
    ['tenantId', ID, ID],
    ['tenantId', 'Contoso.OnMicrosoft.com', 'contoso.onmicrosoft.com'],
    ['timestamp', '2026-11-23T10:12:13Z', '2026-11-23T10:12:13Z'],
    ['timestamp', '2026-11-23T10:12:13.123Z', '2026-11-23T10:12:13.123Z'],
    ['ip', '203.0.113.7', '203.0.113.7'],
    ['ip', '2001:DB8::7', '2001:db8::7'],
    ['upn', "o'brien@example.com", "o'brien@example.com"],
    ['upn', 'ben_fabrikam.com#EXT#@contoso.onmicrosoft.com', 'ben_fabrikam.com#EXT#@contoso.onmicrosoft.com'],
    ['upn', 'jürgen@bücher.example', 'jürgen@bücher.example'],
  ] as const)('%s: %s', (slot, given, value) => {
    expect(slotValue(slot, given)).toBe(value);
  });
});

describe('a value does not fit its slot', () => {
  test.each([
    ['appId', '00000000-0000-0000-0000-00000000000'],
    ['appId', `${ID}" ; rm -rf ~ #`],
    ['tenantId', 'contoso'],
    ['tenantId', 'contoso.com/evil'],
    ['timestamp', '2026-13-45T10:12:13Z'],
    ['timestamp', '23/11/2026 10:12'],
    ['timestamp', '2026-02-30T10:12:13Z'],
    ['timestamp', '2026-02-03T24:00:00Z'],
    ['upn', '-rf@example.com'],
    ['ip', '203.0.113.777'],
    ['ip', '203.0.113'],
    ['ip', '1::2::3'],
    ['upn', 'anna'],
    ['upn', 'anna@ben@example.com'],
    ['upn', 'anna lee@example.com'],
    ['upn', '$(whoami)@example.com'],
    ['upn', 'a"b@example.com'],
    ['upn', 'a\u202Eb@example.com'],
    ['upn', `${'a'.repeat(129)}@example.com`],
    ['upn', ''],
  ] as const)('%s: %s', (slot, given) => {
    expect(slotValue(slot, given)).toBeUndefined();
  });
});
