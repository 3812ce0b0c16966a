import type { z } from 'astro/zod';
import { codesInText } from '../domain/code-id.ts';
import { fieldValues } from '../schema/field-values.ts';
import type { LocatedYaml } from './front-matter.ts';
import type { Mention } from './mention.ts';

/** Everything that the fields of a document or row name, however much of it is wrong; the schema says which fields do. */
export function frontNames(schema: z.ZodType, raw: Record<string, unknown>, at: LocatedYaml['at']): Mention[] {
  return [...fieldValues(schema, raw)].flatMap(({ path, value, meta }): Mention[] => {
    if (meta.names && (typeof value === 'string' || typeof value === 'number'))
      return [{ type: meta.names, value: String(value), ...at(path) }];
    if (!meta.prose || typeof value !== 'string') return [];
    return [
      { type: 'passage', part: String(path[0]), value, ...at(path) },
      { type: 'text', value, exact: false, ...at(path) },
      ...codesInText(value).map((code): Mention => ({ type: 'code', value: code, ...at(path) })),
    ];
  });
}
