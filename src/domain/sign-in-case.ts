import { CODE_PREFIX } from './code-id.ts';
import { slotValue } from './slot-values.ts';
import { isSlot, type Slot } from './slots.ts';

/** What a case can hold of a sign-in event, in the order in which it is shown. */
export const CASE_FIELDS = {
  code: 'Code',
  timestamp: 'Time, in UTC',
  upn: 'User (sign-in name)',
  appName: 'Application',
  appId: 'Application ID',
  tenantId: 'Tenant (ID or domain)',
  correlationId: 'Correlation ID',
  requestId: 'Request ID (trace ID)',
  ip: 'IP address',
  deviceId: 'Device ID',
  userId: 'Object ID of the user',
} as const satisfies Partial<Record<Slot | 'code' | 'appName', string>>;
export type CaseField = keyof typeof CASE_FIELDS;
export type CaseValues = Partial<Record<CaseField, string>>;

const FIELD_NAMES = Object.keys(CASE_FIELDS) as CaseField[];
/** Values by which two texts are of the same event, or are not. */
const TELLING = ['correlationId', 'requestId', 'upn'] as const satisfies readonly CaseField[];
/** What says who or where somebody is, or leads to it. */
const MASKED: ReadonlySet<CaseField> = new Set(['upn', 'tenantId', 'correlationId', 'requestId', 'ip', 'deviceId', 'userId', 'appId']);
const MASK = '[masked]';
const LONGEST = 200;
/** Controls, line ends and marks of direction, which would break a line or turn the text around. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** What is known of the sign-in that somebody works on, and what they did about it. */
export interface SignInCase {
  values: CaseValues;
  /** What kinds of secrets were cut out of what was pasted. */
  secrets: string[];
  /** By page and by the id of a check or step: ticked, with what was found, '' for nothing. */
  ticks: Record<string, Record<string, string>>;
  /** Copied texts leave out who and where. */
  isMasked: boolean;
}

export function newCase(values: CaseValues = {}, secrets: string[] = []): SignInCase {
  return { values: cleaned(values), secrets: [...new Set(secrets)], ticks: {}, isMasked: false };
}

/** The case with what another text tells. A text of another event, or of another person, begins a new one. */
export function withPaste(kept: SignInCase | undefined, values: CaseValues, secrets: string[]): SignInCase {
  const read = newCase(values, secrets);
  if (!kept || TELLING.some((field) => differs(kept.values[field], read.values[field])))
    return { ...read, isMasked: kept?.isMasked ?? false };
  return { ...kept, values: { ...kept.values, ...read.values }, secrets: [...new Set([...kept.secrets, ...read.secrets])] };
}

/** The case with one value changed; an empty one is taken out. */
export function withValue(kept: SignInCase, field: CaseField, value: string): SignInCase {
  const { [field]: _, ...others } = kept.values;
  return { ...kept, values: { ...others, ...cleaned({ [field]: value }) } };
}

/** The case with a check or step of a page ticked, with what was found there, or no longer ticked (undefined). */
export function withTick(kept: SignInCase, page: string, id: string, found: string | undefined): SignInCase {
  const { [id]: _, ...others } = kept.ticks[page] ?? {};
  const ticks = found === undefined ? others : { ...others, [id]: oneLine(found) };
  return { ...kept, ticks: { ...kept.ticks, [page]: ticks } };
}

/** What was kept as text, or undefined where that is no case: another version of the guide may have left it. */
export function parseCase(text: string | null): SignInCase | undefined {
  if (!text) return undefined;
  try {
    const { values, secrets, ticks, isMasked } = JSON.parse(text) as SignInCase;
    const isWhole = [values, ticks].every((part) => typeof part === 'object' && part !== null) && Array.isArray(secrets);
    return isWhole ? { values: cleaned(values), secrets, ticks, isMasked: isMasked === true } : undefined;
  } catch {
    return undefined;
  }
}

/** The values as a copied text may have them. */
export function copyableValues({ values, isMasked }: SignInCase): CaseValues {
  if (!isMasked) return values;
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, MASKED.has(field as CaseField) ? MASK : value]));
}

/** The values that fill slots: what does not fit the grammar of its slot is not among them, nor is what is masked. */
export function slotValues(kept: SignInCase): Partial<Record<Slot, string>> {
  const filled = Object.entries(copyableValues(kept)).flatMap(([field, value]) => {
    const fitting = isSlot(field) && value ? slotValue(field, value) : undefined;
    return fitting === undefined ? [] : [[field, fitting] as const];
  });
  return Object.fromEntries(filled);
}

/** What is in the case, in a few words, such as `AADSTS50105, name@example.com`; '' for nothing. */
export function caseSummary(kept: SignInCase): string {
  const { code, upn, appName } = copyableValues(kept);
  return [code && `${CODE_PREFIX}${code}`, upn, appName].filter(Boolean).join(', ');
}

function differs(kept: string | undefined, read: string | undefined): boolean {
  return kept !== undefined && read !== undefined && kept.toLowerCase() !== read.toLowerCase();
}

function cleaned(values: CaseValues): CaseValues {
  const kept = FIELD_NAMES.flatMap((field) => {
    const value = typeof values[field] === 'string' ? oneLine(values[field]) : '';
    return value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(kept);
}

function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim().slice(0, LONGEST);
}
