import { describe, expect, test } from 'vitest';
import { fixture, readPieces } from './examples.ts';

const signIn = (id: string) => ({ id, createdDateTime: '2026-09-14T10:00:00Z', correlationId: 'c', status: { errorCode: 50126 } });
const envelope = (id: string) => ({
  time: '2026-09-14T10:00:00Z',
  category: 'NonInteractiveUserSignInLogs',
  resultType: '50126',
  properties: signIn(id),
});
const page = (...ids: string[]) => ({
  '@odata.context': 'https://graph.microsoft.com/x',
  '@odata.nextLink': 'https://x/?a=b',
  value: ids.map(signIn),
});
const text = (value: unknown) => JSON.stringify(value);

describe('sign-ins are found in', () => {
  test.each([
    ['an array', text([signIn('1'), signIn('2')]), 'portal-json'],
    ['an array with a byte order mark', `\ufeff${text([signIn('1'), signIn('2')])}`, 'portal-json'],
    ['an array with indentation', JSON.stringify([signIn('1'), signIn('2')], null, 4), 'portal-json'],
    ['a page', text(page('1', '2')), 'graph-json'],
    ['a page whose list comes first', text({ value: [signIn('1'), signIn('2')], '@odata.nextLink': 'https://x/?a=b' }), 'graph-json'],
    ['pages one after the other', text(page('1')) + text(page('2')), 'graph-json'],
    ['pages with commas and lines between', `${text(page('1'))},\n${text(page('2'))}\n`, 'graph-json'],
    ['an array of pages', text([page('1'), page('2')]), 'graph-json'],
    ['an array of arrays', text([[signIn('1')], [signIn('2')]]), 'portal-json'],
    ['single records', `${text(signIn('1'))}\n${text(signIn('2'))}`, 'graph-json'],
    ['lines of diagnostic settings', `${text(envelope('1'))}\r\n${text(envelope('2'))}\r\n`, 'diagnostic-json'],
    ['an array of diagnostic settings', text([envelope('1'), envelope('2')]), 'diagnostic-json'],
    ['batches of an event hub', text({ records: [envelope('1')] }) + text({ records: [envelope('2')] }), 'diagnostic-json'],
  ])('%s', async (_what, json, format) => {
    const log = await readPieces(json);
    expect(log.events.map(({ id }) => id)).toEqual(['1', '2']);
    expect(log).toMatchObject({ format, rows: 2, damaged: [] });
  });
});

test('keys are known however they are capitalised, as PowerShell writes them', async () => {
  const record = {
    Id: '1',
    CreatedDateTime: '/Date(1789380000000)/',
    CorrelationId: 'c',
    Status: { ErrorCode: 0 },
    IPAddress: '203.0.113.1',
  };
  const { events } = await readPieces(text([record]));
  expect(events[0]).toMatchObject({ id: '1', time: 1_789_380_000_000, code: '0', outcome: 'success', ip: '203.0.113.1' });
});

test('in a stream of several logs what is no sign-in is left out, and counted', async () => {
  const audit = { time: '2026-09-14T10:00:00Z', category: 'AuditLogs', operationName: 'Update user', properties: { id: 'a' } };
  const log = await readPieces([audit, envelope('1'), audit].map(text).join('\n'));
  expect(log.events.map(({ id, type }) => [id, type])).toEqual([['1', 'non-interactive']]);
  expect(log.damaged.map(({ row }) => row)).toEqual([1, 3]);
});

test('a record may hold lists of the names that those of pages have', async () => {
  const record = { ...signIn('1'), details: { value: [{ a: 1 }], records: [] }, value: 'x', records: 7 };
  expect(await readPieces(text([record, signIn('2')]))).toMatchObject({ rows: 2, damaged: [], events: [{ id: '1' }, { id: '2' }] });
});

test('an ID of nothing but zeros is none', async () => {
  const nil = '00000000-0000-0000-0000-000000000000';
  const { events } = await readPieces(text([{ ...signIn('1'), userId: nil, appId: nil, userPrincipalName: 'ana@contoso.com' }]));
  expect(events[0]).toMatchObject({ userId: '', appId: '', upn: 'ana@contoso.com' });
});

describe('policies', () => {
  const policies = [
    { id: 'p1', displayName: 'Block old clients', result: 'failure' },
    { id: 'p2', displayName: 'Require MFA', result: 'success' },
    { id: 'p3', displayName: 'Try out', result: 'reportOnlyFailure' },
    { id: 'p4', displayName: 'Others', result: 'notApplied' },
    { id: 'p5', displayName: 'Off', result: 'notEnabled' },
  ];

  test('that applied are kept', async () => {
    const { events } = await readPieces(text([{ ...signIn('1'), appliedConditionalAccessPolicies: policies }]));
    expect(events[0]?.policies).toEqual([
      { name: 'Block old clients', result: 'failure' },
      { name: 'Require MFA', result: 'success' },
      { name: 'Try out', result: 'reportOnlyFailure' },
    ]);
  });

  test('that are not in the record are not known, which is not the same as none', async () => {
    const { events } = await readPieces(text([signIn('1'), { ...signIn('2'), appliedConditionalAccessPolicies: [] }]));
    expect(events.map((event) => event.policies)).toEqual([undefined, []]);
  });
});

test('empty lists are a log without events', async () => {
  for (const empty of ['[]', ' [ ]\n', '{"value":[]}', '{"@odata.context":"x","value":[],"more":"y"}', '{"records": []}'])
    expect(await readPieces(empty)).toMatchObject({ events: [], rows: 0, damaged: [] });
});

test('values of other types than Graph has are left out', async () => {
  const odd = {
    ...signIn('1'),
    userPrincipalName: { a: 1 },
    appDisplayName: ['x'],
    ipAddress: null,
    status: [],
    deviceDetail: 'x',
    location: 7,
  };
  const { events } = await readPieces(text([odd]));
  expect(events[0]).toMatchObject({ id: '1', upn: '', app: '', ip: '', code: '', outcome: 'failure', device: '', city: '' });
});

test('the fixtures are what Microsoft documents', () => {
  for (const name of ['interactive-portal.json', 'graph-page.json', 'diagnostic-record.json'])
    expect(() => JSON.parse(fixture(name))).not.toThrow();
});
