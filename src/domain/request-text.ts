import { FIXERS, type Fixer } from './fixers.ts';
import { isSlot } from './slots.ts';
import { BLANK } from './ticket-note.ts';

/** A fix as a page shows it, in plain text. */
export interface ShownFix {
  /** The code with its prefix; absent on the page of a symptom. */
  code?: string | undefined;
  title: string;
  cause: string;
  tell: string;
  by: Fixer;
  role?: string | undefined;
  where?: string | undefined;
  steps: string[];
  verify: string;
  undo?: string | undefined;
}

/**
 * What an agent sends to whoever has to do a fix: to the person signing in a reply with nothing internal, to others a
 * request with its reason, role and way back. What a reader has to supply is a blank.
 */
export function requestText(fix: ShownFix): string {
  const lines = fix.by === 'user' ? replyLines(fix) : requestLines(fix);
  return lines.join('\n').replace(/\{(\w+)\}/g, (written, name: string) => (isSlot(name) ? BLANK : written));
}

function replyLines({ code, title, steps, verify }: ShownFix): string[] {
  return [
    `About your sign-in error${code ? ` ${code}` : ''} (${title}): please do this.`,
    ...numbered(steps),
    `It worked when: ${verify}`,
    'If it does not help, answer with the time of your last try and the full text of the error.',
  ];
}

function requestLines({ code, title, cause, tell, by, role, where, steps, verify, undo }: ShownFix): string[] {
  return [
    `Request to ${FIXERS[by].inSentence}${role ? `, as ${role}` : ''}`,
    `Error: ${code ? `${code}, ` : ''}${title}`,
    `Cause: ${cause}`,
    `How we tell: ${tell}`,
    ...(where ? [`Where: ${where}`] : []),
    'Please do this:',
    ...numbered(steps),
    `It worked when: ${verify}`,
    ...(undo ? [`To undo: ${undo}`] : []),
  ];
}

function numbered(steps: string[]): string[] {
  return steps.map((step, index) => `${index + 1}. ${step}`);
}
