import { expect, test } from 'vitest';
import { codeFilter } from '../../../src/elements/code-filter.ts';
import type { Filters } from '../../../src/search/read-query.ts';

const ROWS = [
  {
    text: 'aadsts50105 you are not assigned to this app',
    values: { code: '50105', kind: 'failure', family: 'consent', fixer: 'admin user' },
  },
  { text: 'aadsts50058 no session is there yet', values: { code: '50058', kind: 'interrupt', family: 'session', fixer: 'user' } },
  { text: 'aadsts90033 this service is down for now', values: { code: '90033', kind: 'transient', family: 'service' } },
];
const ALL = ['50105', '50058', '90033'];
const shown = (text: string, filters: Filters = {}) => ROWS.filter(codeFilter({ text, filters })).map(({ values }) => values.code);

test.each<[what: string, text: string, filters: Filters, codes: string[]]>([
  ['nothing is asked', ' ', {}, ALL],
  ['a kind is chosen', '', { kind: 'interrupt' }, ['50058']],
  ['a family is chosen', '', { family: 'consent' }, ['50105']],
  ['a fixer is chosen whom a row names second', '', { fixer: 'user' }, ['50105', '50058']],
  ['a value is chosen that is only a part of one', '', { family: 'sess' }, []],
  ['two filters are chosen', '', { fixer: 'user', kind: 'failure' }, ['50105']],
  ['words are typed, in any order and case', 'APP assigned', {}, ['50105']],
  ['one of the words is in no row', 'assigned nowhere', {}, []],
  ['words are typed and a filter is chosen', 'this', { kind: 'transient' }, ['90033']],
  ['a code is typed with a blank', 'AADSTS 50058', {}, ['50058']],
  ['a code is typed with a colon', 'aadsts: 5005', {}, ['50058']],
])('the table shows the codes that fit when %s', (_what, text, filters, codes) => {
  expect(shown(text, filters)).toEqual(codes);
});
