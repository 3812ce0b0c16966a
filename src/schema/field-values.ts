import { z } from 'astro/zod';
import type { FieldMeta } from './fields.ts';

/** A single value in written fields, with what its schema says of it. */
export interface FieldValue {
  path: PropertyKey[];
  value: unknown;
  meta: FieldMeta;
}

/**
 * The single values of `written` that `schema` has a field for, in the schema's order, however much of them is wrong:
 * a value in the place of a list is read as its only item, one in the place of a map as the map's first field.
 */
export function* fieldValues(schema: z.ZodType, written: unknown, path: PropertyKey[] = []): Generator<FieldValue> {
  const field = unwrap(schema);
  if (field instanceof z.ZodArray) {
    const items = Array.isArray(written) ? [...written.entries()] : [];
    for (const [index, item] of items) yield* fieldValues(field.element as z.ZodType, item, [...path, index]);
    if (!Array.isArray(written)) yield* fieldValues(field.element as z.ZodType, written, path);
  } else if (field instanceof z.ZodObject) {
    const fields = Object.entries(field.shape) as [string, z.ZodType][];
    if (typeof written === 'object' && written !== null) {
      for (const [name, inner] of fields) yield* fieldValues(inner, (written as Record<string, unknown>)[name], [...path, name]);
    } else if (fields[0]) yield* fieldValues(fields[0][1], written, path);
  } else if (written !== undefined && written !== null) yield { path, value: written, meta: field.meta() ?? {} };
}

/** The schema inside of `optional()` and `default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
