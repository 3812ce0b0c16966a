import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../../src/importer/placeholders.ts';

test('what is left to write has the words of the template, which a rule knows', () => {
  const template = readFileSync('content/template/guide.mdx', 'utf8');
  expect(Object.values(PLACEHOLDERS).filter((text) => !template.includes(text))).toEqual([]);
});
