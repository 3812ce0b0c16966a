import type { CodeId } from '../domain/code-id.ts';
import type { Listing, LookupEntry } from './lookup-index.ts';

/** A part of an answer: pages that belong there for one reason. */
export interface ResultGroup {
  reason: 'code' | 'begins' | 'name' | 'symptom' | 'tool' | 'match' | 'filter' | 'slip';
  /** The reason in words, for its heading. */
  label: string;
  entries: Listing[];
}

/** What can be said of a query from the lookup index alone. */
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
  /** The words by which the full text of the pages is searched for what mentions them, too; absent where nothing can. */
  mentions?: string[];
  /** Words that no page is found by; the full text may have them. */
  unknown?: string[];
}

/** The code that an answer begins with: it, and not what is about its words, was asked for. */
export function foundCode({ groups }: Pick<SearchAnswer, 'groups'>): LookupEntry | undefined {
  const [first] = groups.filter(({ entries }) => entries.length > 0);
  const [entry] = first?.entries ?? [];
  return (first?.reason === 'code' || first?.reason === 'name') && entry && 'code' in entry ? entry : undefined;
}

/** Codes with guides before codes without, otherwise in their order. */
export function guidesFirst(entries: readonly LookupEntry[]): LookupEntry[] {
  return [...entries.filter(({ verdict }) => verdict), ...entries.filter(({ verdict }) => !verdict)];
}
