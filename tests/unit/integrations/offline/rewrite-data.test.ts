import { expect, test } from 'vitest';
import { Addresses } from '../../../../src/integrations/offline/addresses.ts';
import { rewriteData } from '../../../../src/integrations/offline/rewrite-data.ts';

const FILES = new Set(['aadsts50105/index.html', 'api/v1/codes.json', 'api/v1/codes.csv']);

test.each([
  ['https://guide.example', '/'],
  ['https://intranet.example', '/kb/entra/'],
])('addresses in data lead to the pages of the copy, whatever host and path they were made for: %s%s', (host, base) => {
  const addresses = new Addresses(FILES, base, host);
  const url = `${host}${base}aadsts50105/`;
  expect(rewriteData(`{"title":"a, b","url":"${url}"}`, 'api/v1/codes.json', addresses)).toBe(
    '{"title":"a, b","url":"../../aadsts50105/index.html"}',
  );
  expect(rewriteData(`url,x\r\n${url},1\r\n`, 'api/v1/codes.csv', addresses)).toBe('url,x\r\n../../aadsts50105/index.html,1\r\n');
});
