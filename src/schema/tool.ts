import { z } from 'astro/zod';
import { otherCode, queries, reviewed, sentence, sources, title, wordings } from './fields.ts';

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** What an author writes at the head of the page of a tool; the body is described in content/collections.ts. */
export const toolSchema = z.strictObject({
  title,
  summary: sentence('How people meet it and where its errors appear, in one or two sentences.'),
  version: sentence('The version of the tool, or the day of its documents, that the page was checked against.', 120),
  apps: z
    .array(
      z.strictObject({
        name: sentence('The name of the application, as the sign-in log shows it.', 100),
        id: z.string().regex(GUID).describe('Its application ID, in small letters.'),
      }),
    )
    .describe("A list of the applications that it signs in as, each with name and id; empty where it signs in as somebody's own."),
  codes: z
    .array(
      z.strictObject({
        code: otherCode,
        here: sentence('What it means and what cures it in this tool, as a sentence.', 300),
      }),
    )
    .min(1)
    .describe('A list of the codes that are met with it, most met first, each with code and what cures it here.'),
  sources: sources.min(1),
  wordings: wordings.optional(),
  queries: queries.optional(),
  reviewed,
});
export type ToolFront = z.output<typeof toolSchema>;
