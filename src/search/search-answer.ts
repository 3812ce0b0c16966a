import type { CodeId } from '../domain/code-id.ts';
import type { LookupEntry, LookupSymptom } from './lookup-index.ts';
import type { PageQuery } from './page-query.ts';

/** A part of an answer: codes or symptoms that belong there for one reason. */
export interface ResultGroup {
  reason: 'code' | 'begins' | 'name' | 'symptom' | 'message' | 'filter' | 'slip';
  /** The reason in words, for its heading. */
  label: string;
  entries: (LookupEntry | LookupSymptom)[];
}

/** What can be said of a query at once, from the lookup index alone. */
export interface SearchAnswer {
  /** One plain line on what is shown, or ''. */
  note: string;
  groups: ResultGroup[];
  /** The code that the query names exactly: its page opens on Enter. */
  opens?: CodeId;
  /** The number that nothing is known of here, for Microsoft's own look-up. */
  official?: CodeId;
  /** IDs in the text whose names have to be looked up. */
  ids?: string[];
  /** What to ask the text of the pages; absent when no page can answer. */
  pages?: PageQuery;
}

/** Codes with guides before codes without, otherwise in their order. */
export function guidesFirst(entries: readonly LookupEntry[]): LookupEntry[] {
  return [...entries.filter((entry) => entry.guide), ...entries.filter((entry) => !entry.guide)];
}
