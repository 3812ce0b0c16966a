import { describe, expect, test } from 'vitest';
import { LOG_FORMATS } from '../../../src/logs/formats.ts';
import { HEADERS, type HeaderName } from '../../fixtures/logs/headers.ts';
import { makeLog } from '../../fixtures/logs/make-log.ts';
import { csv, fixture, readPieces } from './examples.ts';

async function made(header: HeaderName, count = 5): Promise<string> {
  let text = '';
  for await (const piece of makeLog({ header, count })) text += piece;
  return text;
}

describe('every download of the admin center is read', () => {
  test('user sign-ins as of 2026, with a failure, a step and a success', async () => {
    const { format, events, rows, damaged } = await readPieces(fixture('interactive-2026.csv'));
    expect({ format, rows, damaged }).toEqual({ format: 'user-csv', rows: 3, damaged: [] });
    expect(events[0]).toEqual({
      id: '11111111-2222-4333-8444-555555550100',
      time: Date.UTC(2026, 8, 14, 19, 18, 5),
      code: '50057',
      outcome: 'failure',
      correlationId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
      user: 'Ana Ribeiro',
      upn: 'ana@contoso.com',
      userId: '26be570a-0000-4000-8000-a37c6808512d',
      app: 'My Profile',
      appId: '8c59ead7-d703-4a27-9e55-c96a0054c8d2',
      resource: 'Microsoft Graph',
      ip: '203.0.113.10',
      city: 'Melbourne',
      country: 'AU',
      client: 'Browser',
      browser: 'Chrome 140.0.0',
      os: 'Windows10',
      deviceId: '',
      device: '',
      tenantId: '99999999-0000-4000-8000-000000000001',
      servicePrincipal: '',
      reason: 'The user account is disabled.',
      conditionalAccess: 'Not Applied',
      policies: undefined,
      methods: [],
      type: 'unknown',
    });
    expect(events.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(['50057 failure', '50074 interrupt', '0 success']);
  });

  test('of 2024, which lacks two columns, with the same values', async () => {
    const [older, newer] = await Promise.all(['interactive-2024.csv', 'interactive-2026.csv'].map((name) => readPieces(fixture(name))));
    expect(older).toEqual(newer);
  });

  test.each([
    ['interactive2026', 'user-csv', 'unknown'],
    ['interactive2024', 'user-csv', 'unknown'],
    ['interactive2022', 'user-csv', 'unknown'],
    ['application2026', 'application-csv', 'application'],
  ] as const)('the header of %s', async (header, format, type) => {
    const log = await readPieces(await made(header));
    expect({ format: log.format, count: log.events.length, damaged: log.damaged }).toEqual({ format, count: 5, damaged: [] });
    for (const event of log.events) {
      expect(event.type).toBe(type);
      for (const field of ['id', 'correlationId', 'app', 'appId', 'resource', 'tenantId', 'ip', 'city', 'country', 'code'] as const)
        expect(event[field], field).not.toBe('');
      expect(header === 'application2026' ? event.servicePrincipal : event.upn).not.toBe('');
    }
  });

  test('application sign-ins have a service principal and no user', async () => {
    const { events } = await readPieces(fixture('application-2026.csv'));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      code: '7000222',
      servicePrincipal: 'backup-job',
      app: 'backup-job',
      user: '',
      upn: '',
      type: 'application',
    });
  });

  test('managed identities are known by what they share with applications, without credentials', async () => {
    const header = [
      'Date (UTC)',
      'Request ID',
      'Service principal ID',
      'Service principal name',
      'Application ID ',
      'Status',
      'Sign-in error code',
    ];
    const values = ['2026-09-14T03:00:05Z', 'r1', '77777777-0000-4000-8000-000000000001', '', 'a1', 'Success', '0'];
    const { format, events } = await readPieces(csv(header, values));
    expect(format).toBe('managed-identity-csv');
    expect(events[0]).toMatchObject({ type: 'managed-identity', servicePrincipal: '77777777-0000-4000-8000-000000000001', appId: 'a1' });
  });

  test('authentication details, in whichever order their columns are', async () => {
    const values = [
      'r1',
      '2026-09-14T19:18:05Z',
      'Password',
      'Password in the cloud',
      'false',
      'User account is disabled.',
      'Primary authentication',
    ];
    const detail = { requestId: 'r1', method: 'Password', succeeded: 'false', detail: 'User account is disabled.' };
    for (const turn of [(list: string[]) => list, (list: string[]) => list.toReversed()]) {
      const log = await readPieces(csv(turn([...HEADERS.authenticationDetails]), turn(values)));
      expect(log).toEqual({ format: 'details-csv', events: [], details: [detail], rows: 1, damaged: [] });
    }
  });

  test('JSON, which has policies and methods', async () => {
    const { format, events } = await readPieces(fixture('interactive-portal.json'));
    expect(format).toBe('portal-json');
    expect(events[0]).toMatchObject({
      code: '50057',
      outcome: 'failure',
      upn: 'ana@contoso.com',
      city: 'Redmond',
      country: 'US',
      os: 'Windows 10',
      conditionalAccess: 'notApplied',
      // Its only policy is not enabled.
      policies: [],
      methods: [{ method: 'Password', succeeded: 'false', detail: expect.stringContaining('User account is disabled.') }],
      type: 'interactive',
    });
  });
});

describe('other sources are read', () => {
  test('a page of Microsoft Graph', async () => {
    const { format, events, damaged } = await readPieces(fixture('graph-page.json'));
    expect({ format, damaged }).toEqual({ format: 'graph-json', damaged: [] });
    expect(events[0]).toMatchObject({ code: '0', outcome: 'success', app: 'Graph explorer', time: Date.UTC(2020, 2, 13, 19, 15, 41, 619) });
  });

  test('a record of diagnostic settings, whose envelope fills the gaps', async () => {
    const { format, events } = await readPieces(fixture('diagnostic-record.json'));
    expect(format).toBe('diagnostic-json');
    expect(events[0]).toMatchObject({
      id: '0231f922-93fa-4005-bb11-b344eca03c01',
      code: '50140',
      user: 'Timothy Perkins',
      ip: '<CALLER IP ADDRESS>',
      correlationId: 'a75a10bd-c126-486b-9742-c03110d36262',
      country: 'US',
      tenantId: '<TENANT ID>',
      policies: undefined,
      type: 'interactive',
    });
  });

  test('Log Analytics as CSV, with JSON in its cells', async () => {
    const values = {
      TenantId: 'workspace',
      'TimeGenerated [UTC]': '9/14/2026, 7:18:05.123 PM',
      ResultType: '53003',
      ResultDescription: 'Blocked',
      Id: 'r1',
      CorrelationId: 'c1',
      UserPrincipalName: 'ana@contoso.com',
      AppDisplayName: 'Payroll',
      IPAddress: '203.0.113.10',
      Location: 'US',
      LocationDetails: '{"city":"Redmond","state":"Washington","countryOrRegion":"US"}',
      Status: '{"errorCode":53003,"failureReason":"Access has been blocked, \\"so\\""}',
      DeviceDetail: '{"deviceId":"d1","displayName":"LAPTOP","operatingSystem":"Windows 11","browser":"Edge"}',
      ConditionalAccessPolicies: '[{"displayName":"Block","result":"failure"},{"displayName":"Other","result":"notApplied"}]',
      AuthenticationDetails: '[{"authenticationMethod":"Password","succeeded":true,"authenticationStepResultDetail":"Correct password"}]',
      AADTenantId: 't1',
      Type: 'AADNonInteractiveUserSignInLogs',
    };
    const { format, events, damaged } = await readPieces(csv(Object.keys(values), Object.values(values)));
    expect({ format, damaged }).toEqual({ format: 'log-analytics', damaged: [] });
    expect(events[0]).toMatchObject({
      time: Date.UTC(2026, 8, 14, 19, 18, 5, 123),
      code: '53003',
      outcome: 'failure',
      reason: 'Access has been blocked, "so"',
      city: 'Redmond',
      country: 'US',
      device: 'LAPTOP',
      deviceId: 'd1',
      tenantId: 't1',
      policies: [{ name: 'Block', result: 'failure' }],
      methods: [{ method: 'Password', succeeded: 'true', detail: 'Correct password' }],
      type: 'non-interactive',
    });
  });

  test('Log Analytics without the columns of JSON has a country and no policies, and the workspace is no tenant', async () => {
    const { events } = await readPieces(
      csv(['TenantId', 'TimeGenerated', 'ResultType', 'Location'], ['workspace', '2026-09-14T19:18:05.1234567Z', '0', 'DE']),
    );
    expect(events[0]).toMatchObject({ code: '0', outcome: 'success', country: 'DE', tenantId: '', policies: undefined, methods: [] });
  });

  test.each([
    [['nonInteractiveUser'], 'non-interactive'],
    [['servicePrincipal'], 'application'],
    [['managedIdentity'], 'managed-identity'],
    [['interactiveUser'], 'interactive'],
    [undefined, 'unknown'],
  ])('the types %j of the beta are %s', async (signInEventTypes, type) => {
    const record = { id: 'r1', createdDateTime: '2026-09-14T10:00:00Z', status: { errorCode: 0 }, correlationId: 'c1', signInEventTypes };
    expect((await readPieces(JSON.stringify([record]))).events[0]?.type).toBe(type);
  });
});

test('every format says which download gives it', () => {
  for (const { label, from } of Object.values(LOG_FORMATS)) expect([label, from]).not.toContain('');
});
