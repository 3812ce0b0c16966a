import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { API_SCHEMAS, API_VERSION } from '../../../src/schema/api.ts';

/** Every field of the data files with its type, one a line. */
function fieldsOf(name: string, schema: z.core.JSONSchema.BaseSchema): string[] {
  const own = (schema.anyOf ?? []).length > 0 ? (schema.anyOf as z.core.JSONSchema.BaseSchema[]).flatMap((one) => fieldsOf(name, one)) : [];
  if (own.length > 0) return own;
  if (schema.type === 'array') return fieldsOf(`${name}[]`, schema.items as z.core.JSONSchema.BaseSchema);
  if (schema.type !== 'object') return [`${name} ${schema.type ?? typeof schema.const}`];
  return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) =>
    fieldsOf(`${name}.${field}`, inner as z.core.JSONSchema.BaseSchema),
  );
}

test('no field of the published data goes away or changes its type within a version', () => {
  const published = readFileSync('tests/published-api.txt', 'utf8').trim().split('\n');
  const now = Object.entries(API_SCHEMAS).flatMap(([name, schema]) => fieldsOf(`v${API_VERSION} ${name}`, z.toJSONSchema(schema)));
  expect(
    published.filter((line) => !now.includes(line)),
    'readers rely on these: keep them, or publish a new version beside this one',
  ).toEqual([]);
  expect(
    now.filter((line) => !published.includes(line)),
    'new fields: add these lines to tests/published-api.txt, where they stay',
  ).toEqual([]);
});
