import { z } from 'astro/zod';
import { added, code, fixedBy, id, kind, message, otherCode, queries, reviewed, sentence, sources, title, wordings } from './fields.ts';

/** A known code without a guide: one row in content/register/<family>.yaml. */
export const registerRowSchema = z.strictObject({
  code,
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
    .optional()
    .describe('The symbolic name, one word; leave it out when none is published.'),
  title,
  meaning: sentence('One or two sentences of our own that say more than the name does.', 500).meta({
    description: 'One or two sentences of our own that say more than the name does.',
    prose: true,
    links: true,
  }),
  kind,
  fixedBy,
  messages: z.array(message).default([]).describe("A list of fragments of the product's own message."),
  group: id('group', 'The id of a group in content/groups.yaml, where the published text says nothing that tells it apart.').optional(),
  causes: z
    .array(
      z.strictObject({
        of: otherCode,
        title: id('cause', "The title of a cause in that code's guide."),
      }),
    )
    .default([])
    .describe("A list of causes that are written up in another code's guide, each with the code it is of and its title."),
  shared: z
    .array(id('shared', 'The name of a file in content/shared, without its ending.'))
    .default([])
    .describe('A list of shared pieces.'),
  procedures: z
    .array(id('procedure', 'The name of a file in content/procedures, without its ending.'))
    .default([])
    .describe('A list of procedures that help.'),
  sources: sources.min(1),
  wordings: wordings.optional(),
  queries: queries.optional(),
  added,
  reviewed,
});
export type RegisterRow = z.output<typeof registerRowSchema>;
