import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoaders } from './catalog/loaders.ts';
import { checkedContent } from './checks/checked-content.ts';
import { DOCUMENT_KINDS, DOCUMENTS } from './content/collections.ts';
import { organisationSchema } from './schema/organisation.ts';
import { registerRowSchema } from './schema/register.ts';
import { mostMetSchema } from './schema/registry.ts';
import { roleSchema } from './schema/role.ts';
import { sourceSchema } from './schema/source.ts';

const loaders = contentLoaders(checkedContent);

/** What an entry with a body carries besides its front matter: its file, whom and what it names, in order of appearance, and where its body waits. */
const DERIVED = {
  file: z.string(),
  uses: z.array(z.string()),
  leadsTo: z.array(z.string()),
  fixers: z.array(z.string()),
  bodyFile: z.string(),
};

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
  register: defineCollection({ loader: loaders.register, schema: registerRowSchema.safeExtend({ file: z.string(), family: z.string() }) }),
  sources: defineCollection({ loader: loaders.sources, schema: sourceSchema }),
  roles: defineCollection({ loader: loaders.roles, schema: roleSchema }),
  organisation: defineCollection({ loader: loaders.organisation, schema: z.strictObject({ overlay: organisationSchema.optional() }) }),
  mostMet: defineCollection({ loader: loaders.mostMet, schema: mostMetSchema }),
};
