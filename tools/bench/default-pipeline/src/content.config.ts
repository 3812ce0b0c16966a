import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { families, mostMet, procedures, register, roles, sources, symptoms } from './catalog/loaders.ts';
import { familySchema } from './schema/family.ts';
import { guideSchema } from './schema/guide.ts';
import { procedureSchema } from './schema/procedure.ts';
import { registerRowSchema } from './schema/register.ts';
import { mostMetSchema } from './schema/registry.ts';
import { roleSchema } from './schema/role.ts';
import { sourceSchema } from './schema/source.ts';
import { symptomSchema } from './schema/symptom.ts';

// The same guides through glob(): Astro makes a module of each and renders it with its default engine.
const derived = { file: z.string().default('') };
const uses = z.array(z.string()).default([]);
export const collections = {
  guides: defineCollection({
    loader: glob({ base: './content/codes', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/^AADSTS|\.mdx$/g, '') }),
    schema: guideSchema.safeExtend({ ...derived, uses, reviewed: z.coerce.string(), bodyFile: z.string().default('') }),
  }),
  symptoms: defineCollection({
    loader: symptoms,
    schema: symptomSchema.safeExtend({ ...derived, uses, bodyFile: z.string(), leadsTo: z.array(z.string()) }),
  }),
  register: defineCollection({ loader: register, schema: registerRowSchema.safeExtend({ ...derived, family: z.string() }) }),
  families: defineCollection({ loader: families, schema: familySchema.safeExtend({ ...derived, uses, bodyFile: z.string() }) }),
  procedures: defineCollection({ loader: procedures, schema: procedureSchema.safeExtend({ ...derived, uses, bodyFile: z.string() }) }),
  sources: defineCollection({ loader: sources, schema: sourceSchema }),
  roles: defineCollection({ loader: roles, schema: roleSchema }),
  mostMet: defineCollection({ loader: mostMet, schema: mostMetSchema }),
};
