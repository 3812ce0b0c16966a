import type { CodeId } from '../domain/code-id.ts';
import type { Entry } from './entries.ts';

/**
 * For each code, the codes whose guides name it as a look-alike although it does not name them:
 * look-alikes are shown on both pages, whichever of the two an author wrote them on.
 */
export function backLinks(entries: readonly Entry[]): ReadonlyMap<CodeId, CodeId[]> {
  const named = new Map(entries.map((entry) => [entry.code, new Set(entry.type === 'guide' ? entry.related.map(({ code }) => code) : [])]));
  const table = new Map<CodeId, CodeId[]>();
  for (const [code, related] of named) {
    for (const other of related) if (!named.get(other)?.has(code)) table.set(other, [...(table.get(other) ?? []), code]);
  }
  return table;
}
