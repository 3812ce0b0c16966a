import type { CodeId } from '../domain/code-id.ts';
import { editDistance } from '../domain/edit-distance.ts';
import type { LookupEntry } from './lookup-index.ts';

/**
 * The known codes one slip of the finger away from a number that is none: a digit too many, too few, another one, or two
 * swapped; guides first. Codes with near numbers are about other things, so they are no answer.
 */
export function codesOneSlipAway(digits: CodeId, entries: readonly LookupEntry[], limit: number): LookupEntry[] {
  return entries
    .filter(({ code }) => editDistance(digits, code, 1) <= 1)
    .sort((a, b) => Number(b.verdict !== undefined) - Number(a.verdict !== undefined))
    .slice(0, limit);
}
