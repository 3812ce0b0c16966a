import { type CodeId, fullCode } from './code-id.ts';
import { FIXERS, type Fixer } from './fixers.ts';
import { KINDS, type Kind } from './kinds.ts';
import { ESCALATION_LABELS, ESCALATION_SLOTS } from './slots.ts';
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
const BLANK = '____';

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
