import type { Blocks } from '../../domain/guide-body.ts';
import { type Contact, handOvers } from '../../domain/organisation.ts';
import { messageToHelpdesk, type Noted, ticketNote } from '../../domain/ticket-note.ts';
import type { Catalog } from '../relate.ts';

/** What the person signing in and the agent on the phone each need. */
export interface AudienceCards {
  /** What the organisation says of the code. */
  note?: { organisation: string; text: string } | undefined;
  /** What the person signing in can do: what an author wrote, or one sentence. */
  signin: Blocks | string;
  /** How the organisation's helpdesk is reached. */
  helpdesk?: Contact | undefined;
  message: string;
  ask: string[];
  say?: string | undefined;
  ticketNote: string;
  handOver: { label: string; contact: Contact }[];
}

interface Asked {
  ask?: string[];
  tell?: string;
}

export function audienceCards(
  { organisation }: Pick<Catalog, 'organisation'>,
  noted: Noted,
  signin: Blocks | string,
  { ask = [], tell }: Asked = {},
): AudienceCards {
  const note = noted.code && organisation?.notes[noted.code];
  return {
    note: organisation && note ? { organisation: organisation.name, text: note } : undefined,
    signin,
    helpdesk: organisation?.contacts.helpdesk,
    message: messageToHelpdesk(noted),
    ask,
    say: tell,
    ticketNote: ticketNote(noted),
    handOver: organisation ? handOvers(organisation, noted.fixedBy).map(({ label, contact }) => ({ label, contact })) : [],
  };
}
