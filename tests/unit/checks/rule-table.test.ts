import { expect, test } from 'vitest';
import { ruleTable } from '../../../src/checks/rule-table.ts';

test('an author finds a rule by its id, in alphabetical order', () => {
  const table = ruleTable(
    new Map([
      ['no-steps', { title: 'a fix without steps', hint: 'Write them.' }],
      ['heading', { title: 'a heading', hint: 'Remove it.' }],
    ]),
  );
  expect(table.split('\n').slice(2)).toEqual([
    '| `heading` | a heading | Remove it. |',
    '| `no-steps` | a fix without steps | Write them. |',
  ]);
});

test('signs that Markdown or its tables would take for their own are read as they are', () => {
  const [, , row] = ruleTable(new Map([['raw-html', { title: 'a <b> or a | in a `field`', hint: 'Write \\{ for a brace.' }]])).split('\n');
  expect(row).toBe('| `raw-html` | a \\<b> or a \\| in a `field` | Write \\\\{ for a brace. |');
});
