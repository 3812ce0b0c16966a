import { expect, test } from 'vitest';
import { escalationValues } from '../../../src/decode/escalation-values.ts';
import { decode } from '../../../src/decode/index.ts';

test('a paste gives the facts that a ticket needs, the request by its trace ID and the app by ID and name', () => {
  const text = `AADSTS50105: Your administrator has configured the application Contoso HR ('11111111-2222-4333-8444-555555555555') to block users.
Trace ID: aaaaaaaa-1111-4222-8333-444444444444 Correlation ID: bbbbbbbb-1111-4222-8333-444444444444 Timestamp: 2026-11-23 10:12:13Z`;
  expect(escalationValues(decode(text))).toMatchObject({
    requestId: 'aaaaaaaa-1111-4222-8333-444444444444',
    correlationId: 'bbbbbbbb-1111-4222-8333-444444444444',
    timestamp: '2026-11-23T10:12:13Z',
    appId: expect.stringContaining('11111111-2222-4333-8444-555555555555'),
  });
});

test('a text that tells nothing gives nothing', () => {
  expect(escalationValues(decode('It does not work.'))).toEqual({});
});
