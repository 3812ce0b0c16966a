import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { families, guides, mostMet, organisation, procedures, register, roles, sources, symptoms } from './catalog/loaders.ts';
import { familySchema } from './schema/family.ts';
import { guideSchema } from './schema/guide.ts';
import { organisationSchema } from './schema/organisation.ts';
import { procedureSchema } from './schema/procedure.ts';
import { registerRowSchema } from './schema/register.ts';
import { mostMetSchema } from './schema/registry.ts';
import { roleSchema } from './schema/role.ts';
import { sourceSchema } from './schema/source.ts';
import { symptomSchema } from './schema/symptom.ts';

/** What every entry carries beside what its author wrote. */
const derived = { file: z.string() };
/** What entries with a body carry: the procedures it links to, in order of appearance, and the file it waits in. */
const withBody = { uses: z.array(z.string()), bodyFile: z.string() };

export const collections = {
  guides: defineCollection({
    loader: guides,
    schema: guideSchema.safeExtend({ ...derived, ...withBody }),
  }),
  symptoms: defineCollection({
    loader: symptoms,
    schema: symptomSchema.safeExtend({ ...derived, ...withBody, leadsTo: z.array(z.string()) }),
  }),
  register: defineCollection({ loader: register, schema: registerRowSchema.safeExtend({ ...derived, family: z.string() }) }),
  families: defineCollection({
    loader: families,
    schema: familySchema.safeExtend({ ...derived, ...withBody }),
  }),
  procedures: defineCollection({
    loader: procedures,
    schema: procedureSchema.safeExtend({ ...derived, ...withBody }),
  }),
  sources: defineCollection({ loader: sources, schema: sourceSchema }),
  roles: defineCollection({ loader: roles, schema: roleSchema }),
  organisation: defineCollection({ loader: organisation, schema: z.strictObject({ overlay: organisationSchema.optional() }) }),
  mostMet: defineCollection({ loader: mostMet, schema: mostMetSchema }),
};
