import { type CodeId, fullCode } from './code-id.ts';
import { ESCALATION_LABELS, ESCALATION_SLOTS } from './slots.ts';
import { FIXERS, type Fixer, KINDS, type Kind } from './triage.ts';

export interface Noted {
  code: CodeId;
  name?: string | undefined;
  title: string;
  kind: Kind;
  fixedBy: Fixer[];
}

/** What the person signing in sends to their helpdesk: the facts that are on their screen, ready to fill in. */
export function messageToHelpdesk({ code, title }: Pick<Noted, 'code' | 'title'>): string {
  return [
    `I cannot sign in: ${fullCode(code)} (${title}).`,
    'App or page I was opening:',
    'When (date, time, time zone):',
    'Correlation ID and Request ID or Trace ID from the error page:',
  ].join('\n');
}

/** What a helpdesk agent writes into the ticket: the verdict and a line for each fact that an escalation needs. */
export function ticketNote({ code, name, title, kind, fixedBy }: Noted): string {
  return [
    `${fullCode(code)}${name ? ` ${name}` : ''}: ${title}`,
    `Verdict: ${KINDS[kind].label}. Fixed by: ${fixedBy.map((fixer) => FIXERS[fixer].label).join(', ')}.`,
    ...ESCALATION_SLOTS.map((slot) => `${ESCALATION_LABELS[slot]}: {${slot}}`),
    'Checked:',
    'Next step:',
  ].join('\n');
}
