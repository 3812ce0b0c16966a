import { z } from 'astro/zod';
import { unwrap } from '../schema/field-values.ts';

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The schema of the value at a path, the closest one around it where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let at: z.ZodType = unwrap(schema);
  for (const key of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[key as string] as z.ZodType);
    else if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType as z.ZodType);
  }
  return at;
}

/** The names of the fields of a map; none for everything else. */
export function keysOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The description of the field, or of the closest field around it that has one. */
export function descriptionOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length--) {
    const raw = rawSchemaAt(schema, path.slice(0, length));
    const text = raw && (raw.description ?? unwrap(raw).description);
    if (text) return text;
  }
  return 'See content/README.md.';
}

function rawSchemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const last = path.at(-1);
  if (last === undefined) return schema;
  const parent = schemaAt(schema, path.slice(0, -1));
  if (parent instanceof z.ZodObject) return parent.shape[last as string] as z.ZodType | undefined;
  if (parent instanceof z.ZodArray) return parent.element as z.ZodType;
  return undefined;
}
