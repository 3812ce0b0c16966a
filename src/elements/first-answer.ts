import type { DeskCard } from '../domain/desk-card.ts';
import { judgementFor } from '../domain/register-texts.ts';
import { fillNote, ticketNote } from '../domain/ticket-note.ts';
import { VERDICTS } from '../domain/verdicts.ts';
import type { LookupEntry } from '../search/lookup-index.ts';
import { caseFrom } from './case-from.ts';
import { loadDeskCard } from './search-data.ts';

/** What is said of the code that was found, before its page is opened. */
export interface FirstAnswer {
  card: Omit<DeskCard, 'tell' | 'note'> & Partial<DeskCard>;
  /** What was read from the text, in a line. */
  read: string;
  /** The ticket note, filled from the text. */
  note: string;
}

/** What a guide, or where none is written the kind of the code, says first. `address` is that of the small files of guides. */
export async function firstAnswer(entry: LookupEntry, text: string, address: string): Promise<FirstAnswer> {
  const { code, kind, verdict } = entry;
  const fixedBy = [...entry.fixedBy];
  const judgement = judgementFor(kind, fixedBy);
  // Where the file cannot be had, the page says it.
  const card = verdict ? await loadDeskCard(address, code).catch(() => undefined) : undefined;
  const { values } = caseFrom(text, undefined);
  const note = card?.note ?? ticketNote({ ...entry, fixedBy, verdict: verdict ?? judgement.verdict });
  return {
    card: card ?? { verdict: VERDICTS[verdict ?? judgement.verdict], broken: verdict ? '' : judgement.broken },
    read: [values.upn, values.appName, values.timestamp, values.correlationId].filter(Boolean).join(', '),
    note: fillNote(note, values),
  };
}
