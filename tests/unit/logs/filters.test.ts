import { describe, expect, test } from 'vitest';
import { type LogFilters, matching } from '../../../src/logs/filters.ts';
import { triage } from '../../../src/logs/triage.ts';
import { at, event, factsOf } from './examples.ts';

const one = event({
  id: 'one',
  time: at('10:30'),
  upn: 'Ana@contoso.com',
  app: 'Payroll',
  appId: 'A1',
  ip: '203.0.113.1',
  country: 'AU',
  client: 'Browser',
  deviceId: 'd1',
  policies: [{ name: 'Block', result: 'failure' }],
});
const other = event({ id: 'other', time: at('12:00'), code: '0', outcome: 'success', policies: [{ name: 'Block', result: 'success' }] });
const ids = (filters: LogFilters) => matching([one, other], filters).map(({ id }) => id);

describe('each filter finds what fits it', () => {
  test.each<LogFilters>([
    { code: '50126' },
    { user: 'ana@contoso.com' },
    { app: 'a1' },
    { ip: '203.0.113.1' },
    { country: 'AU' },
    { client: 'Browser' },
    { device: 'd1' },
    { hour: at('10:00') },
    { hour: at('10:30') },
    { outcome: 'failure' },
    { policy: 'Block' },
    { code: '50126', user: 'ana@contoso.com', hour: at('10:00'), policy: 'Block' },
  ])('%j', (filters) => {
    expect(ids(filters)).toEqual(['one']);
  });
});

describe('what does not fit is left out', () => {
  test.each<LogFilters>([
    { code: '5012' },
    { user: 'ana' },
    { hour: at('11:00') },
    { hour: at('09:30') },
    { policy: 'Other' },
    { code: '0', user: 'ana@contoso.com' },
  ])('%j', (filters) => {
    expect(ids(filters)).toEqual([]);
  });
});

test('no filters find everything, and so do filters without a value', () => {
  expect(ids({})).toEqual(['one', 'other']);
  expect(ids({ user: undefined, hour: undefined, policy: undefined })).toEqual(['one', 'other']);
});

test('a bar can be longer than an hour', () => {
  expect(ids({ hour: at('10:00'), step: 3 * 3_600_000 })).toEqual(['one', 'other']);
});

test('the keys of the triage find the events that it counted', () => {
  const { users, apps, ips, countries, clients, devices, policies, hours, step } = triage([one, other], factsOf);
  const [user, app, ip, country, client, device, policy] = [users, apps, ips, countries, clients, devices, policies ?? []].map(
    (list) => list[0]?.key,
  );
  expect(ids({ user, app, ip, country, client, device, policy, hour: hours[0]?.start, step, outcome: 'failure' })).toEqual(['one']);
});
