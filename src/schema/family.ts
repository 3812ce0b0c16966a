import { z } from 'astro/zod';
import { ask, reviewed, sentence, sources, tell, title } from './fields.ts';

/** What an author writes at the head of a family page. */
export const familySchema = z.strictObject({
  title,
  summary: sentence('One sentence on what the codes of this family have in common.', 300),
  order: z.number().int().min(1).describe('The position of the family in lists, from 1.'),
  ask,
  tell,
  sources: sources.default([]),
  reviewed,
});
export type FamilyFront = z.output<typeof familySchema>;
