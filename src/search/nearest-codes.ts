import type { CodeId } from '../domain/code-id.ts';
import { editDistance } from '../domain/edit-distance.ts';
import type { LookupEntry } from './lookup-index.ts';

/**
 * The known codes nearest to a number that is none: first those one slip of the finger away, then those that
 * share the longest beginning, then the nearest numbers.
 */
export function nearestCodes(digits: CodeId, entries: readonly LookupEntry[], limit: number): LookupEntry[] {
  // A number that was only begun is compared as the first code it could become.
  const number = Number(digits.padEnd(5, '0'));
  return entries
    .map((entry) => ({
      entry,
      slip: editDistance(digits, entry.code, 1) <= 1 ? 0 : 1,
      shared: Math.max(2, sharedBeginning(digits, entry.code)),
      apart: Math.abs(number - Number(entry.code)),
    }))
    .sort((a, b) => a.slip - b.slip || b.shared - a.shared || a.apart - b.apart)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
