import { z } from 'astro/zod';
import { sentence } from './fields.ts';

/** A Microsoft Entra role that pages name: an entry of content/roles.yaml, by its exact name. */
export const roleSchema = z.strictObject({
  does: sentence('What the role lets a person do here, in one short sentence.', 200),
});
export type Role = z.output<typeof roleSchema>;
