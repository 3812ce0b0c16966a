import { z } from 'astro/zod';
import { DRAWINGS, type DrawingKind } from '../domain/pictures/draw.ts';
import { id, queries, reviewed, sentence, sources, title, wordings } from './fields.ts';

/** What an author writes at the head of a page on how something works; the body is described in content/collections.ts. */
export const topicSchema = z.strictObject({
  title,
  summary: sentence('The question that it answers, answered in one or two sentences.'),
  order: z.number().int().min(1).describe('The position of the topic in lists, from 1.'),
  drawing: z
    .enum(Object.keys(DRAWINGS) as [DrawingKind, ...DrawingKind[]])
    .optional()
    .describe('How its parts are drawn: exchange, order, paths or screens; leave it out for no picture.'),
  families: z
    .array(id('family', 'The id of a family: the name of a file in content/families.'))
    .default([])
    .describe('A list of the families whose pages show the picture.'),
  sources: sources.min(1),
  wordings: wordings.optional(),
  queries: queries.optional(),
  reviewed,
});
export type TopicFront = z.output<typeof topicSchema>;
