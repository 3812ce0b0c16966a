import type { Outcome } from './sign-in-event.ts';

/** `50057`, also as AADSTS50057, or as 50057.0, which tools make of a column with gaps. */
const CODE = /^(?:aadsts)?(\d{1,10})(?:\.0+)?$/i;
const STATUSES: Readonly<Record<string, Outcome>> = { success: 'success', failure: 'failure', interrupted: 'interrupt' };

/** The digits of a code; '' for what is none, such as the `None` that some tools write for a success. */
export function readCode(written: string): string {
  return CODE.exec(written.trim())?.[1] ?? '';
}

/**
 * Code and outcome of an event. The status decides, where there is one that is known; a success without a code has 0, in
 * whatever way that was written.
 */
export function readOutcome(writtenCode: string, status: string): { code: string; outcome: Outcome } {
  const code = readCode(writtenCode);
  const key = status.trim().toLowerCase();
  const outcome = (Object.hasOwn(STATUSES, key) ? STATUSES[key] : undefined) ?? (code === '0' ? 'success' : 'failure');
  return { code: code === '' && outcome === 'success' ? '0' : code, outcome };
}
