import { z } from 'astro/zod';
import {
  added,
  ask,
  broken,
  code,
  id,
  kind,
  message,
  otherCode,
  password,
  queries,
  reviewed,
  sentence,
  sources,
  tell,
  title,
  verdict,
  wordings,
} from './fields.ts';

/** What an author writes at the head of a guide; the body is described in content/collections.ts. */
export const guideSchema = z.strictObject({
  code,
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
    .optional()
    .describe('The symbolic name, one word such as EntitlementGrantsNotFound; leave it out when none is published.'),
  title,
  answer: sentence('What happened, in one or two plain sentences.'),
  verdict,
  broken,
  family: id('family', 'The id of a family: the name of a file in content/families.'),
  kind,
  password,
  messages: z.array(message).min(1).describe("A list of fragments of the product's own message, at most twelve words each."),
  ask,
  tell,
  related: z
    .array(
      z.strictObject({
        code: otherCode,
        difference: sentence('The one difference that tells the two codes apart, as a sentence.', 300),
      }),
    )
    .default([])
    .describe('A list of look-alikes, each with code and difference.'),
  documents: z
    .array(
      z.strictObject({
        source: id('source', 'The id of an entry in content/sources.yaml.'),
        shows: sentence('What the reader finds there.', 200),
      }),
    )
    .min(1)
    .max(6)
    .describe("A list of one to six of Microsoft's documents, each with source and what it shows."),
  sources: sources.default([]),
  wordings: wordings.optional(),
  queries: queries.optional(),
  added,
  reviewed,
});
export type GuideFront = z.output<typeof guideSchema>;
