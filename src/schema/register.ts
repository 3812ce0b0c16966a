import { z } from 'astro/zod';
import { code, fixedBy, kind, message, sentence, sources, title } from './fields.ts';

/** A known code without a guide: one row in content/register/<family>.yaml. */
export const registerRowSchema = z.strictObject({
  code,
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
    .optional()
    .describe('The symbolic name, one word; leave it out when none is published.'),
  title,
  meaning: sentence('One or two sentences of our own that say more than the name does.', 500),
  kind,
  fixedBy,
  messages: z.array(message).default([]).describe("A list of fragments of the product's own message."),
  sources: sources.min(1),
});
export type RegisterRow = z.output<typeof registerRowSchema>;
