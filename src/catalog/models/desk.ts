import type { Blocks, Escalation } from '../../domain/guide-body.ts';
import { type Contact, handOvers } from '../../domain/organisation.ts';
import { messageToHelpdesk, type Noted, ticketNote } from '../../domain/ticket-note.ts';
import type { Catalog } from '../relate.ts';

/** A question for the caller, and what an answer means where it decides something. */
export interface Asked {
  question: string;
  meaning: string;
}

/** For the agent: what to ask the caller, and what to tell. */
export interface Phone {
  ask: Asked[];
  tell: string;
}

/** What the person signing in and the agent on the phone each need, and what goes into the ticket. */
export interface Desk {
  /** What the organisation says of the code. */
  note?: { organisation: string; text: string } | undefined;
  /** For the person signing in: what an author wrote, or one sentence; how to reach their helpdesk, and what to send. */
  own: { advice: Blocks | string; helpdesk?: Contact | undefined; message: string };
  phone: Phone;
  ticket: {
    note: string;
    /** Whom the case goes to, as the author says and as the organisation has them. */
    to?: string | undefined;
    handOver: { label: string; contact: Contact }[];
    /** What cases of this page need beside what the note has blanks for. */
    extras: Blocks;
  };
}

interface Written {
  ask: string[];
  tell: string;
  escalate?: Escalation<Blocks>;
}

export function desk(
  { organisation }: Pick<Catalog, 'organisation'>,
  noted: Noted,
  advice: Blocks | string,
  { escalate, ...said }: Written,
): Desk {
  const note = noted.code && organisation?.notes[noted.code];
  return {
    note: organisation && note ? { organisation: organisation.name, text: note } : undefined,
    own: { advice, helpdesk: organisation?.contacts.helpdesk, message: messageToHelpdesk(noted) },
    phone: phone(said),
    ticket: {
      note: ticketNote(noted),
      to: escalate?.to,
      handOver: organisation ? handOvers(organisation, noted.fixedBy).map(({ label, contact }) => ({ label, contact })) : [],
      extras: escalate?.extras ?? [],
    },
  };
}

export function phone({ ask, tell }: Pick<Written, 'ask' | 'tell'>): Phone {
  return { ask: ask.map(asked), tell };
}

/** Parts the question from what follows it. */
function asked(text: string): Asked {
  const end = text.indexOf('?') + 1;
  return end === 0 ? { question: text, meaning: '' } : { question: text.slice(0, end), meaning: text.slice(end).trim() };
}
