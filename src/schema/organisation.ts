import { z } from 'astro/zod';
import { isCodeId } from '../domain/code-id.ts';
import { sentence } from './fields.ts';

const contactSchema = z
  .strictObject({
    who: sentence('The name under which callers know them, such as Service Desk.', 60),
    phone: sentence('A telephone number as people dial it.', 40).optional(),
    email: z.email().optional().describe('An e-mail address.'),
    link: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('A full address that begins with https:// or http://.'),
    hours: sentence('When they can be reached.', 80).optional(),
  })
  .refine(({ phone, email, link }) => phone ?? email ?? link, 'a contact needs a phone, an email or a link');

/** What an organisation adds to the guide: content/organisation.yaml, which is not there by default. */
export const organisationSchema = z.strictObject({
  name: sentence('The name of the organisation.', 60),
  contacts: z
    .strictObject({
      helpdesk: contactSchema.optional(),
      admin: contactSchema.optional(),
      developer: contactSchema.optional(),
      microsoft: contactSchema.optional(),
    })
    .default({})
    .describe('Whom people turn to: helpdesk, admin, developer or microsoft, each with who and a phone, an email or a link.'),
  notes: z
    .record(
      z.string().refine(isCodeId, 'a note goes under the number of a code'),
      sentence('What people here have to know about a code.', 600),
    )
    .default({})
    .describe('A sentence or two for a code, under its number in quotes.'),
});
