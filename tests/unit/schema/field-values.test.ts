import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { MDX_KINDS, mdxCollectionOf } from '../../../src/content/collections.ts';
import { frontMatterReferences } from '../../../src/content/shape/front-matter-references.ts';
import { fieldValues, unwrap } from '../../../src/schema/field-values.ts';
import { type FieldMeta, id, sentence } from '../../../src/schema/fields.ts';
import { guideSchema } from '../../../src/schema/guide.ts';
import { registerRowSchema } from '../../../src/schema/register.ts';

const SCHEMAS = [...MDX_KINDS.map((kind) => [kind, mdxCollectionOf(kind).schema] as const), ['row', registerRowSchema] as const];
/** Texts that are nobody's sentences: names and IDs of Microsoft's, days, the page where a piece is at home, and what people may type. */
const NOT_PROSE = ['code', 'name', 'apps.id', 'added', 'reviewed', 'home', 'queries'];

/** Every field that holds a single text, by its path without positions. */
function texts(schema: z.ZodType, path = ''): { path: string; meta: FieldMeta }[] {
  const field = unwrap(schema);
  if (field instanceof z.ZodArray) return texts(field.element as z.ZodType, path);
  if (field instanceof z.ZodObject)
    return Object.entries(field.shape).flatMap(([name, inner]) => texts(inner as z.ZodType, path ? `${path}.${name}` : name));
  return field instanceof z.ZodString || field instanceof z.ZodPipe ? [{ path, meta: field.meta() ?? {} }] : [];
}

describe('what an author writes', () => {
  test.each(SCHEMAS)('in a field of a %s is checked as prose or as a name, unless it is quoted from the product', (_name, schema) => {
    const plain = texts(schema).filter(({ meta }) => !meta.prose && !meta.quoted && !meta.names);
    expect(plain.map(({ path }) => path).filter((path) => !NOT_PROSE.includes(path))).toEqual([]);
  });

  test('in a field that was added yesterday has its wording checked, its codes looked up, and its words known to search', () => {
    const extended = guideSchema.extend({ impact: sentence('Whom it affects.').optional(), sponsor: id('role', 'Who pays.').optional() });
    const written = { impact: 'Simply everybody, see AADSTS99999.', sponsor: 'Global Reader' };
    const found = frontMatterReferences(extended, written, () => ({ line: 7, column: 1 }));
    expect(found.map(({ type, value }) => [type, value])).toEqual([
      ['passage', written.impact],
      ['text', written.impact],
      ['code', '99999'],
      ['role', 'Global Reader'],
    ]);
  });
});

test('values are found at their paths, also where a list or a map is missing around them', () => {
  const schema = z.strictObject({
    ask: z.array(sentence('A question.')),
    related: z.array(z.strictObject({ code: id('code', 'A code.') })),
  });
  const paths = (written: unknown) => [...fieldValues(schema, written)].map(({ path, value }) => [path.join('.'), value]);
  expect(paths({ ask: ['One?', 'Two?'], related: [{ code: 1 }] })).toEqual([
    ['ask.0', 'One?'],
    ['ask.1', 'Two?'],
    ['related.0.code', 1],
  ]);
  expect(paths({ ask: 'One?', related: [50105] })).toEqual([
    ['ask', 'One?'],
    ['related.0', 50105],
  ]);
  expect(paths({ ask: null, unknown: 'x' })).toEqual([]);
});
