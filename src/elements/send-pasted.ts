import { caseFrom } from './case-from.ts';
import { keptCase, sendCase } from './kept-case.ts';
import type { Asked } from './query-state.ts';

/**
 * Sends what was pasted to the page that is opened next, as a case; a text that tells nothing of a sign-in stays behind.
 * `cut` are the kinds of secrets that are no more in it.
 */
export function sendPasted({ text, isPasted }: Asked, cut: readonly string[]): void {
  if (!isPasted) return;
  const read = caseFrom(text, keptCase());
  if (Object.keys(read.values).length > 0) sendCase({ ...read, secrets: [...new Set([...read.secrets, ...cut])] });
}
