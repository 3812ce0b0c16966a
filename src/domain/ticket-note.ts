import { type CodeId, fullCode } from './code-id.ts';
import { FIXERS, type Fixer } from './fixers.ts';
import { KINDS, type Kind } from './kinds.ts';
import { CASE_FIELDS, type CaseValues } from './sign-in-case.ts';
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
export const BLANK = '____';
const CODE_LABEL = 'Code on the error page or in the log';
const CHECKED = 'Checked';
const CODE_LINE = 'Code on the error page, if it shows one:';
const APP_LINE = 'App or page I was opening:';
const TIME_LINE = 'When (date, time, time zone):';
const IDS_LINE = 'Correlation ID and Request ID or Trace ID from the error page:';

/** What the person signing in sends to their helpdesk: the facts that are on their screen, ready to fill in. */
export function messageToHelpdesk({ code, title }: Pick<Noted, 'code' | 'title'>): string {
  return [
    code ? `I cannot sign in: ${fullCode(code)} (${title}).` : `I cannot sign in. The screen says: ${title}`,
    ...(code ? [] : [CODE_LINE]),
    APP_LINE,
    TIME_LINE,
    IDS_LINE,
  ].join('\n');
}

/** What a helpdesk agent writes into the ticket: the verdict, and a blank for each fact that an escalation needs. */
export function ticketNote({ code, name, title, kind, verdict, fixedBy }: Noted): string {
  return [
    code ? `${fullCode(code)}${name ? ` ${name}` : ''}: ${title}` : title,
    ...(code ? [] : [`${CODE_LABEL}: ${BLANK}`]),
    `Is anything broken: ${VERDICTS[verdict]}. ${KINDS[kind].label}.`,
    `Can be fixed by: ${fixedBy.map((fixer) => FIXERS[fixer].inSentence).join(', ')}.`,
    ...ESCALATION_SLOTS.map((slot) => `${ESCALATION_LABELS[slot]}: ${BLANK}`),
    `${CHECKED}: ${BLANK}`,
    `Next step: ${BLANK}`,
  ].join('\n');
}

/** What was looked at and done on a page, in its order. */
export interface Work {
  checked: { title: string; found: string }[];
  done: { title: string; steps: number[] }[];
}

/** A ticket note with what is known in the place of its blanks, and lines for what only some cases have. */
export function fillNote(note: string, values: CaseValues, { checked, done }: Work = { checked: [], done: [] }): string {
  const answers: Record<string, string | undefined> = {
    [CODE_LABEL]: values.code && fullCode(values.code),
    ...Object.fromEntries(ESCALATION_SLOTS.map((slot) => [ESCALATION_LABELS[slot], values[slot]])),
    [ESCALATION_LABELS.appId]: [values.appId, values.appName].filter(Boolean).join(' '),
    [CHECKED]: listed(checked.map(({ title, found }) => (found ? `${title}: ${found}` : title))),
  };
  const lines = note.split('\n').map((line) => {
    const label = line.endsWith(`: ${BLANK}`) ? line.slice(0, -BLANK.length - 2) : undefined;
    return label !== undefined && answers[label] ? `${label}: ${answers[label]}` : line;
  });
  const others = (['tenantId', 'deviceId'] as const).flatMap((field) => (values[field] ? `${CASE_FIELDS[field]}: ${values[field]}` : []));
  const work = done.map(({ title, steps }) => `Done: ${title}: ${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')}`);
  const facts = lines.findIndex((line) => line.startsWith(`${CHECKED}: `));
  return [...lines.slice(0, facts), ...others, ...lines.slice(facts, -1), ...work, ...lines.slice(-1)].join('\n');
}

/** The message to a helpdesk with what is known behind its questions. */
export function fillMessage(message: string, { code, appName, timestamp, correlationId, requestId }: CaseValues): string {
  const answers: Record<string, string | undefined> = {
    [CODE_LINE]: code && fullCode(code),
    [APP_LINE]: appName,
    [TIME_LINE]: timestamp,
    [IDS_LINE]: [correlationId, requestId].filter(Boolean).join(', '),
  };
  const lines = message.split('\n').map((line) => (answers[line] ? `${line} ${answers[line]}` : line));
  return lines.join('\n');
}

/** Several things have a line each. */
function listed(lines: string[]): string {
  return lines.length > 1 ? lines.map((line) => `\n- ${line}`).join('') : (lines[0] ?? '');
}
