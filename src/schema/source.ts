import { z } from 'astro/zod';
import { isoDate, sentence } from './fields.ts';

/** A document that pages link to or rest on: an entry of content/sources.yaml. */
export const sourceSchema = z.strictObject({
  title: sentence("The document's own title.", 200),
  url: z.url({ protocol: /^https$/ }).describe('The full address, beginning with https://.'),
  publisher: sentence('Who publishes it, such as Microsoft or GitHub thread.', 60),
  checked: isoDate('The day somebody last verified that the address leads there.'),
});
export type SourceFields = z.output<typeof sourceSchema>;
