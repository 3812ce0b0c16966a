import { expect, test } from 'vitest';
import { httpRequests, requestKey } from '../../../../src/checks/languages/http.ts';

test.each([
  ['GET', 'https://graph.microsoft.com/v1.0/users/{userId}?$select=id', 'GET /v1.0/users/{}'],
  ['get', '/v1.0/users/{id}', 'GET /v1.0/users/{}'],
  ['GET', 'https://graph.microsoft.com/v1.0/users/{id}/', 'GET /v1.0/users/{}'],
  ['GET', "https://graph.microsoft.com/v1.0/servicePrincipals(appId='{appId}')/owners", 'GET /v1.0/servicePrincipals(appId={})/owners'],
  ['POST', 'https://login.microsoftonline.com/{tenantId}/oauth2/v2.0/token', 'POST https://login.microsoftonline.com/{}/oauth2/v2.0/token'],
  ['GET', '/v1.0/users/$userId', 'GET /v1.0/users/{}'],
])('%s %s is compared as %s', (method, url, key) => {
  expect(requestKey(method, url)).toBe(key);
});

test('requests are the lines that begin with a method, not the body', () => {
  expect(httpRequests('POST https://graph.microsoft.com/v1.0/users\nContent-Type: application/json\n\n{ "GET": "x" }\n')).toEqual([
    { method: 'POST', url: 'https://graph.microsoft.com/v1.0/users', text: 'POST https://graph.microsoft.com/v1.0/users', offset: 5 },
  ]);
});
