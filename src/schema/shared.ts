import { z } from 'astro/zod';
import { reviewed, sentence, sources } from './fields.ts';

/** What an author writes at the head of a shared piece: a check or a cause that several pages show. */
export const sharedSchema = z.strictObject({
  title: sentence('What the piece is about, for those who look for it among the others.', 100),
  home: z
    .string()
    .regex(/^(family|procedure|symptom):[a-z0-9][a-z0-9-]*$/)
    .describe('The page where it is at home and search finds it, such as family:app-registration, procedure:… or symptom:….'),
  sources: sources.min(1),
  reviewed,
});
