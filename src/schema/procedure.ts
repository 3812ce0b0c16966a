import { z } from 'astro/zod';
import { id, queries, reviewed, sentence, sources, title, wordings } from './fields.ts';

/** What an author writes at the head of a procedure. */
export const procedureSchema = z
  .strictObject({
    title,
    goal: sentence('What is reached at the end, in one sentence.', 300),
    role: z
      .array(id('role', 'The exact name of a role in content/roles.yaml.').min(3))
      .describe('A list of roles that can do it, least privileged first; empty when none is needed.'),
    changes: sentence('"nothing" for a read-only procedure, else what it changes, in a few words.', 200),
    undo: sentence('How to take the change back.').optional(),
    sources: sources.min(1),
    wordings: wordings.optional(),
    queries: queries.optional(),
    reviewed,
  })
  .refine((front) => front.changes === 'nothing' || front.undo !== undefined, {
    path: ['undo'],
    message: 'a procedure that changes something says how to take it back',
  });
export type ProcedureFront = z.output<typeof procedureSchema>;
