import { expect, test } from 'vitest';
import { caseValues } from '../../../src/decode/case-values.ts';
import { decode } from '../../../src/decode/index.ts';

test('a paste gives what a case holds: the request by its trace ID, the app by ID and name', () => {
  const text = `AADSTS50105: Your administrator has configured the application Contoso HR ('11111111-2222-4333-8444-555555555555') to block users.
Trace ID: aaaaaaaa-1111-4222-8333-444444444444 Correlation ID: bbbbbbbb-1111-4222-8333-444444444444 Timestamp: 2026-11-23 10:12:13Z`;
  expect(caseValues(decode(text))).toEqual({
    code: '50105',
    requestId: 'aaaaaaaa-1111-4222-8333-444444444444',
    correlationId: 'bbbbbbbb-1111-4222-8333-444444444444',
    timestamp: '2026-11-23T10:12:13Z',
    appId: '11111111-2222-4333-8444-555555555555',
    appName: 'Contoso HR',
  });
});

test('an application that people meet has its name, though the text has none', () => {
  expect(caseValues(decode('client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46'))).toMatchObject({ appName: 'Microsoft Azure CLI' });
});

test('of several codes none is the one of the case', () => {
  expect(caseValues(decode('AADSTS50105 and AADSTS50126'))).toEqual({});
});

test('a text that tells nothing gives nothing', () => {
  expect(caseValues(decode('It does not work.'))).toEqual({});
});
