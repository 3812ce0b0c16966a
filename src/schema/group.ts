import { z } from 'astro/zod';
import { reviewed, sentence, sources, title } from './fields.ts';

/** A group of codes whose published text says nothing that tells them apart: one page for all of them. */
export const groupSchema = z.strictObject({
  title,
  meaning: sentence('What the numbers of this group have in common, in one or two sentences.', 500),
  advice: sentence('What to do when one of them appears.', 500),
  sources: sources.min(1),
  reviewed,
});
export type GroupFields = z.output<typeof groupSchema>;
