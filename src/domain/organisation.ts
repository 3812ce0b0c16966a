import type { CodeId } from './code-id.ts';
import { FIXERS, type Fixer } from './fixers.ts';

/** How somebody is reached. */
export interface Contact {
  who: string;
  phone?: string | undefined;
  email?: string | undefined;
  link?: string | undefined;
  hours?: string | undefined;
}

/** What an organisation that hosts the guide, or hands out its copy, adds to it. */
export interface Organisation {
  name: string;
  contacts: Partial<Record<Fixer, Contact | undefined>>;
  notes: Record<CodeId, string>;
}

/** To whom a case with these fixers goes from the helpdesk, in their order; the helpdesk and the person are there already. */
export function handOvers({ contacts }: Organisation, fixedBy: Fixer[]): { fixer: Fixer; label: string; contact: Contact }[] {
  return fixedBy
    .filter((fixer) => fixer !== 'user' && fixer !== 'helpdesk')
    .flatMap((fixer) => {
      const contact = contacts[fixer];
      return contact ? [{ fixer, label: FIXERS[fixer].label, contact }] : [];
    });
}
