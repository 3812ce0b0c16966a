import { describe, expect, test } from 'vitest';
import { Pseudonyms } from '../../../src/domain/pseudonyms.ts';
import { eventsCsv } from '../../../src/logs/events-csv.ts';
import { mergeLogs } from '../../../src/logs/merge-logs.ts';
import type { SignInEvent } from '../../../src/logs/sign-in-event.ts';
import { triage } from '../../../src/logs/triage.ts';
import { triageCsv } from '../../../src/logs/triage-csv.ts';
import { triageMarkdown } from '../../../src/logs/triage-markdown.ts';
import { makeLog } from '../../fixtures/logs/make-log.ts';
import { at, event, events, factsOf, readPieces } from './examples.ts';

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const SECRET = {
  id: '11111111-2222-4333-8444-555555550100',
  correlationId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  user: 'Ana Ribeiro',
  upn: 'ana.ribeiro@contoso.com',
  userId: '26be570a-0000-4000-8000-a37c6808512d',
  appId: '66666666-0000-4000-8000-000000000001',
  ip: '2001:db8::7',
  city: 'Smallville',
  deviceId: '44444444-0000-4000-8000-000000000001',
  device: 'ANAS-LAPTOP',
  tenantId: '99999999-0000-4000-8000-000000000001',
  servicePrincipal: '77777777-0000-4000-8000-000000000001',
} satisfies Partial<SignInEvent>;
const QUOTING = `User ${SECRET.upn} (${SECRET.userId}) of ${SECRET.tenantId} at ${SECRET.ip} and 203.0.113.77`;

/** All that is written of some events, masked. */
function masked(given: readonly SignInEvent[], pseudonyms = new Pseudonyms()): string {
  const made = triage(given, factsOf);
  return [
    eventsCsv(given, pseudonyms),
    triageCsv(made, pseudonyms),
    triageMarkdown(made, [`${SECRET.upn}.csv`, 'contoso.json'], pseudonyms),
  ].join('\n');
}

describe('masked exports', () => {
  const text = masked([
    ...events(12, (index) => ({ ...SECRET, upn: `u${index}@contoso.com`, userId: '', user: '', time: at('10:00'), app: QUOTING })),
    ...events(6, (index) => ({ ...SECRET, time: at('14:00'), code: `${70_000 + index}`, reason: QUOTING, resource: QUOTING })),
    ...events(6, () => ({ ...SECRET, time: at('14:30'), conditionalAccess: QUOTING, browser: QUOTING })),
    event({ ...SECRET, time: at('15:00'), code: '0', outcome: 'success', app: '' }),
    event({
      ...SECRET,
      code: '53003',
      policies: [{ name: QUOTING, result: 'failure' }],
      methods: [{ method: 'Password', succeeded: '', detail: QUOTING }],
    }),
    event({ ...SECRET, upn: '', userId: '' }),
  ]);

  test.each([...Object.entries(SECRET), ['quoted address', '203.0.113.77'], ['organisation', 'contoso']])(
    'do not have the %s',
    (_what, value) => {
      expect(text.toLowerCase()).not.toContain(value.toLowerCase());
    },
  );

  test('have nothing else that looks like an ID, a sign-in name or an address', () => {
    expect(text).not.toMatch(GUID);
    expect(text).not.toMatch(/[\w.]+@[\w.]+/);
    expect(text).not.toMatch(/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/);
  });

  test('still say what happened', () => {
    for (const said of [
      'AADSTS50126',
      'Wrong user name or password',
      'One user, many different codes: user-',
      'ip-1',
      '2026-09-14 10:00 UTC',
    ])
      expect(text).toContain(said);
  });

  test('call the same value the same everywhere, and different ones differently', () => {
    const pseudonyms = new Pseudonyms();
    const given = [
      ...events(2, () => ({ upn: 'ana@contoso.com', ip: '203.0.113.1' })),
      event({ upn: 'bob@contoso.com', ip: '203.0.113.1' }),
      event({ upn: 'ANA@contoso.com', ip: '203.0.113.2' }),
    ];
    const rows = eventsCsv(given, pseudonyms).split('\r\n').slice(1);
    expect(rows.map((row) => row.match(/user-\d+|ip-\d+/g))).toEqual([
      ['user-1', 'ip-1'],
      ['user-1', 'ip-1'],
      ['user-2', 'ip-1'],
      ['user-1', 'ip-2'],
    ]);
    expect(triageMarkdown(triage(given, factsOf), [], pseudonyms)).toContain(
      '- Users: user-1 (3), user-2 (1)\n- IP addresses: ip-1 (3), ip-2 (1)',
    );
  });

  test('of a whole made log have none of its values', async () => {
    const pieces: string[] = [];
    for await (const piece of makeLog({ count: 500, users: 40 })) pieces.push(piece);
    const { events: given } = mergeLogs([await readPieces(...pieces)]);
    const all = masked(given);
    for (const event of given)
      for (const field of Object.keys(SECRET) as (keyof typeof SECRET)[])
        if (event[field] !== '' && field !== 'city') expect(all.includes(event[field]), `${field} ${event[field]}`).toBe(false);
    for (const city of ['Melbourne', 'Berlin', 'Redmond']) expect(all).not.toContain(city);
  });
});
