import { expect, test } from 'vitest';
import { renderLine } from '../../../../src/content/render/inline.ts';

const resolve = (scheme: string, id: string) => ({ url: `/${scheme}/${id}`, isExternal: scheme === 'source' });
const names = {
  isCode: (digits: string) => digits === '50126',
  roles: ['Administrator', 'User Administrator'],
  rolesSource: 'permissions',
};

test.each([
  ['a code', 'As AADSTS50126.', 'As <a href="/code/50126">AADSTS50126</a>.'],
  ['a bare number after "Do what"', 'Do what 50126 says.', 'Do what <a href="/code/50126">50126</a> says.'],
  ['a number that is no code', 'See 12345.', 'See 12345.'],
  ['a number elsewhere', 'After 50126 seconds.', 'After 50126 seconds.'],
  ['a link', 'Read [the log](procedure:read-log).', 'Read <a href="/procedure/read-log">the log</a>.'],
  [
    'the longest name of a role',
    'A User Administrator can.',
    'A <a href="/source/permissions#user-administrator" class="external">User Administrator</a> can.',
  ],
  ['nothing', 'The value grant_type is < 3 & wrong.', 'The value grant_type is &#x3C; 3 &#x26; wrong.'],
])('%s in a line leads on', (_what, text, html) => {
  expect(renderLine(text, resolve, names)).toBe(html);
});
