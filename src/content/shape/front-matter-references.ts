import type { z } from 'astro/zod';
import { codesInText } from '../../domain/code-id.ts';
import { linksIn, withoutLinks } from '../../domain/inline-links.ts';
import { fieldValues } from '../../schema/field-values.ts';
import type { LocatedYaml } from '../read/located-yaml.ts';
import type { Reference } from '../reference.ts';
import { linkById } from './references.ts';

/** Everything that the fields of a document or row name and say, however much of it is wrong; the schema says which fields do. */
export function frontMatterReferences(schema: z.ZodType, raw: Record<string, unknown>, at: LocatedYaml['at']): Reference[] {
  return [...fieldValues(schema, raw)].flatMap(({ path, value, meta }): Reference[] => {
    if (meta.names && (typeof value === 'string' || typeof value === 'number'))
      return [{ type: meta.names, value: String(value), ...at(path) }];
    if (!meta.prose || typeof value !== 'string') return [];
    const links = meta.links ? linksIn(value) : [];
    const read = meta.links ? withoutLinks(value) : value;
    return [
      { type: 'passage', part: String(path[0]), value: read, ...at(path) },
      { type: 'text', value: read, exact: false, ...at(path) },
      ...links.flatMap(({ scheme, id }): Reference[] => {
        const link = linkById(`${scheme}:${id}`);
        return link ? [{ ...link, ...at(path) }] : [];
      }),
      ...codesInText(value).map((code): Reference => ({ type: 'code', value: code, ...at(path) })),
    ];
  });
}
