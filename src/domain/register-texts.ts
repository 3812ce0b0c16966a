import { FIXERS, type Fixer } from './fixers.ts';
import type { Kind } from './kinds.ts';
import type { Verdict } from './verdicts.ts';

/**
 * What the person signing in can do about a code that has no guide, from its kind and fixers, and from whether what it
 * means (`meaning`) tells to start again: a few sentences that say no more than these allow.
 */
export function adviceFor(kind: Kind, fixedBy: Fixer[], meaning: string): string {
  if (kind === 'transient') return 'Wait a few minutes and sign in again. If it comes back, send the text below to your helpdesk.';
  if (kind === 'interrupt' && !fixedBy.includes('user'))
    return 'There is usually nothing to do. If the sign-in does not go on, send the text below to your helpdesk.';
  if (kind === 'interrupt')
    return `Follow what the sign-in page asks for. If it shows no way on, close the window, start again, and send the text below to your helpdesk if it comes back. ${NOT_YOURS}`;
  if (fixedBy.includes('user') && !STARTS_AGAIN.test(meaning))
    return 'Try what this page says at the top. If it does not help, send the text below to your helpdesk.';
  if (fixedBy.includes('user'))
    return `Start the sign-in again from the app and follow what the page asks for. If you are stuck, send the text below to your helpdesk. ${NOT_YOURS}`;
  const who = fixedBy.map((fixer) => FIXERS[fixer].asSubject).join(' or ');
  return `You cannot change this yourself; ${who} can. Send the text below to your helpdesk.`;
}

/** Whoever goes on with a sign-in that somebody else began lets that person in. */
const NOT_YOURS = 'If you did not begin this sign-in, or a message led you to it, stop and call your helpdesk.';

/** To start again helps only where a row says so. */
const STARTS_AGAIN = /\b(?:start|begin|sign in|try)\b[^.;]{0,40}\bagain\b/i;

/** Whether anything is broken, and why, for a code that has no guide: as much as its kind allows to say. */
export function judgementFor(kind: Kind, fixedBy: Fixer[]): { verdict: Verdict; broken: string } {
  if (kind === 'failure')
    return { verdict: 'unknown', broken: 'This sign-in stopped. Whether more than one person is affected decides where to look first.' };
  if (kind === 'interrupt')
    return {
      verdict: 'usually-not',
      // Nothing waits for an answer where the person has nothing to do.
      broken: fixedBy.includes('user')
        ? 'The log shows a step of signing in. It becomes a failure when nobody is there to answer, as with a service account or a background task.'
        : 'The log shows a step of signing in.',
    };
  return { verdict: 'usually-not', broken: 'The service asked to be tried again. It needs a look only when it stays.' };
}

/** Why a page has no guide. */
export const REGISTER_REMARK =
  'This is a register entry: what the code means, who can act, and what to collect. There is no guide for it yet, because too little about it is published or nobody has written it up here.';
