import { idNote } from '../search/answer-text.ts';
import { loadKnownIds } from './search-data.ts';

/**
 * What IDs are called, from the names at `address`. A name is worth a line, and nobody misses it: where the names cannot
 * be had, there is none.
 */
export async function idNotes(ids: readonly string[], address: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const nameOf = await loadKnownIds(address).catch(() => () => undefined);
  return ids.map((id) => idNote(id, nameOf(id)));
}
