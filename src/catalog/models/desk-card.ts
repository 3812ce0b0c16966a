import type { CodeId } from '../../domain/code-id.ts';
import type { DeskCard } from '../../domain/desk-card.ts';
import { ticketNote } from '../../domain/ticket-note.ts';
import { VERDICTS } from '../../domain/verdicts.ts';
import type { Catalog } from '../relate.ts';

/** The answer of a guide in short. Throws when there is no guide. */
export function deskCard(catalog: Catalog, code: CodeId): DeskCard {
  const guide = catalog.guide(code);
  const { verdict, broken, tell } = guide;
  return { verdict: VERDICTS[verdict], broken, tell, note: ticketNote(guide) };
}
