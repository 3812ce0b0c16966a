import { expect, test } from 'vitest';
import { plainText } from '../../../../src/catalog/models/plain-text.ts';

test('prose and code become one line of plain words', () => {
  const html = '<p>Open <b class="path">Entra ID > Users</b>, then:</p>\n<ul><li>a &#x26; b</li><li>x &#x3C; y</li></ul>';
  const blocks = [
    { type: 'prose', html },
    { type: 'code', lang: 'powershell', code: 'Get-MgUser `\n  -All' },
  ] as const;
  expect(plainText([...blocks])).toBe('Open Entra ID > Users, then: a & b x < y Get-MgUser ` -All');
});
