import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoaders } from './catalog/loaders.ts';
import { checkedContent } from './checks/checked-content.ts';
import { DOCUMENT_KINDS, DOCUMENTS, SHARED } from './content/collections.ts';
import { groupSchema } from './schema/group.ts';
import { organisationSchema } from './schema/organisation.ts';
import { registerRowSchema } from './schema/register.ts';
import { mostMetSchema } from './schema/registry.ts';
import { roleSchema } from './schema/role.ts';
import { sourceSchema } from './schema/source.ts';

const loaders = contentLoaders(checkedContent);

const names = z.array(z.string());
/** What an entry with a body carries besides its front matter: its file, whom and what it names, in order of appearance, and where its body waits. */
const DERIVED = { file: z.string(), uses: names, leadsTo: names, fixers: names, includes: names, bodyFile: z.string() };

const documents = Object.fromEntries(
  DOCUMENT_KINDS.map((kind) => {
    const { plural, schema } = DOCUMENTS[kind];
    return [plural, defineCollection({ loader: loaders[plural], schema: schema.safeExtend(DERIVED).meta(forEditors(schema)) })];
  }),
);

/** What Astro tells editors of a collection: the author's fields alone, because metadata takes precedence in JSON Schema. */
function forEditors(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input' });
}

export const collections = {
  ...documents,
  shared: defineCollection({ loader: loaders.shared, schema: SHARED.schema.safeExtend(DERIVED).meta(forEditors(SHARED.schema)) }),
  register: defineCollection({ loader: loaders.register, schema: registerRowSchema.safeExtend({ file: z.string(), family: z.string() }) }),
  sources: defineCollection({ loader: loaders.sources, schema: sourceSchema }),
  roles: defineCollection({ loader: loaders.roles, schema: roleSchema }),
  groups: defineCollection({ loader: loaders.groups, schema: groupSchema }),
  organisation: defineCollection({ loader: loaders.organisation, schema: z.strictObject({ overlay: organisationSchema.optional() }) }),
  mostMet: defineCollection({ loader: loaders.mostMet, schema: mostMetSchema }),
};
