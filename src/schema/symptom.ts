import { z } from 'astro/zod';
import { OTHER_SERVICES, type OtherService } from '../domain/other-codes.ts';
import { ask, broken, id, kind, message, queries, reviewed, sentence, sources, tell, title, verdict, wordings } from './fields.ts';

/** What an author writes at the head of a symptom page: something people see, mostly without a code. */
export const symptomSchema = z.strictObject({
  title,
  screen: z
    .array(message)
    .min(1)
    .describe('A list of texts as they appear on the screen, at most twelve words each, by which the page is found.'),
  foreign: z
    .array(z.enum(Object.keys(OTHER_SERVICES) as [OtherService, ...OtherService[]]))
    .min(1)
    .optional()
    .describe('The families of codes of other services that the page is about; every code of such a family leads here.'),
  answer: sentence('What happened, in one or two plain sentences.'),
  verdict,
  broken,
  family: id('family', 'The id of a family: the name of a file in content/families.'),
  kind,
  ask,
  tell,
  sources: sources.min(1),
  wordings: wordings.optional(),
  queries: queries.optional(),
  reviewed,
});
export type SymptomFront = z.output<typeof symptomSchema>;
