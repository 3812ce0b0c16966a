import { type CodeId, fullCode } from './code-id.ts';
import { FIXERS, type Fixer } from './fixers.ts';
import { KINDS, type Kind } from './kinds.ts';
import { ESCALATION_LABELS, ESCALATION_SLOTS, type EscalationSlot } from './slots.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';

export interface Noted {
  /** Absent where the screen shows none. */
  code?: CodeId | undefined;
  name?: string | undefined;
  title: string;
  kind: Kind;
  verdict: Verdict;
  fixedBy: Fixer[];
}

/** Room for a value that is written in by hand. */
export const BLANK = '____';

/** What the person signing in sends to their helpdesk: the facts that are on their screen, ready to fill in. */
export function messageToHelpdesk({ code, title }: Pick<Noted, 'code' | 'title'>): string {
  return [
    code ? `I cannot sign in: ${fullCode(code)} (${title}).` : `I cannot sign in. The screen says: ${title}`,
    ...(code ? [] : ['Code on the error page, if it shows one:']),
    'App or page I was opening:',
    'When (date, time, time zone):',
    'Correlation ID and Request ID or Trace ID from the error page:',
  ].join('\n');
}

/** What a helpdesk agent writes into the ticket: the verdict, and a blank for each fact that an escalation needs. */
export function ticketNote({ code, name, title, kind, verdict, fixedBy }: Noted): string {
  return [
    code ? `${fullCode(code)}${name ? ` ${name}` : ''}: ${title}` : title,
    ...(code ? [] : [`Code on the error page or in the log: ${BLANK}`]),
    `Is anything broken: ${VERDICTS[verdict]}. ${KINDS[kind].label}.`,
    `Can be fixed by: ${fixedBy.map((fixer) => FIXERS[fixer].inSentence).join(', ')}.`,
    ...ESCALATION_SLOTS.map((slot) => `${ESCALATION_LABELS[slot]}: ${BLANK}`),
    `Checked: ${BLANK}`,
    `Next step: ${BLANK}`,
  ].join('\n');
}

/**
 * A ticket note with what is known in the place of its blanks. A value stays on its line: what would break it, or turn the
 * text around, is left out.
 */
export function fillNote(note: string, values: Partial<Record<EscalationSlot, string>>): string {
  return ESCALATION_SLOTS.reduce((filled, slot) => {
    const value = values[slot]?.replace(UNPRINTABLE, ' ').trim();
    // A function, because a value may hold what replace() reads as a pattern.
    return value ? filled.replace(`${ESCALATION_LABELS[slot]}: ${BLANK}`, () => `${ESCALATION_LABELS[slot]}: ${value}`) : filled;
  }, note);
}

/** Controls, line ends and marks of direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
