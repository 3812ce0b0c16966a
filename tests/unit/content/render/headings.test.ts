import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { headingsIn } from '../../../../src/content/render/headings.ts';

test('the headings of a body are what its sections are called and told by, however deep, and none of their prose', () => {
  const body = parse(`
    signin: { type: root, children: [], title: no heading }
    checks: [{ title: Did it work?, where: Entra ID, body: { type: root, children: [] } }]
    causes: [{ title: Never invited, tell: The list has no guest., fixes: [{ by: admin, verify: The guest gets in. }] }]
    variants: [{ title: Another, message: is not found }]
    questions: [{ title: Whose?, answers: [{ title: A guest's }] }]
  `);
  expect(headingsIn(body)).toEqual([
    'Did it work?',
    'Never invited',
    'The list has no guest.',
    'Another',
    'is not found',
    'Whose?',
    "A guest's",
  ]);
});
