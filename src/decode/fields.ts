import { blank } from './blank.ts';
import { FIELDS, type Field, LABELS } from './labels.ts';
import type { FoundTime } from './times.ts';
import { beforeId, domain, type FoundValue, guid, mail } from './values.ts';

type Fields = Record<Field, FoundValue | null> & { timestampText: FoundValue | null };

const ANY_LABEL = new RegExp(
  // Older answers have no blank between an ID and the next label.
  `(?:(?<![A-Za-z0-9.])|(?<=[0-9a-f]{12}|\\.)(?=[CT][ro]))(?:${LABELS.map(({ words }) => `(${words.map(blanks).join('|')})`).join('|')})(?![A-Za-z])`,
  'gi',
);
/** What can be between a label and its value, before the quotes that open a value. */
const SIGN = /["'\])]{0,3} {0,3}(?:\n(?=[:=：]))?(?:is(?:\s|(?=:)))?(?:[:=：]=?|\n|\t)?/y;
const AUTHORITY =
  /(?<![\w.-])login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn|chinacloudapi\.cn|microsoft\.com)\/(?=[^\s/?#"'<>&]{3,100}(?:[/?#"'<>&\s]|$))/gi;
/** The names of errors in OAuth 2.0, OpenID Connect and what Microsoft adds to them. */
const OAUTH_ERROR =
  /(?<![\w/.-])(?:invalid_(?:request|client|grant|scope|token|target|resource|request_object)|unauthorized_client|unsupported_(?:grant_type|response_type)|access_denied|server_error|temporarily_unavailable|(?:interaction|login|consent|account_selection)_required|authorization_(?:pending|declined)|bad_verification_code|expired_token|slow_down|insufficient_claims|user_authentication_required)(?![\w-])/;
const RECORD_ID = /"id"\s?:\s?/gi;
const NAME_BESIDE =
  /['"]?\s{0,2}(?:\(\s?['"]?([^()'"\n]{1,100}(?:\([^()\n]{1,40}\)[^()'"\n]{0,40})?)['"]?\s?\)|(?:named|called)\s'([^'\n]{1,100})')/y;

/** A blank of a label is a blank, `_`, `-` or nothing. */
function blanks(words: string): string {
  return words.replaceAll(' ', '[\\s_-]?');
}

/**
 * What a readable text says besides its codes: each field once, the first that is sure. Labels are read from left to
 * right; what is no label but says enough (an authority's address, the name of an OAuth error) fills what they left.
 */
export function fieldsIn(text: string): Fields {
  const fields = Object.fromEntries([...FIELDS, 'timestampText'].map((field) => [field, null])) as Fields;
  /** Where values of other things are: the tenant of an issuer is not the one that was asked. */
  const others: FoundValue[] = [];
  for (const match of text.matchAll(ANY_LABEL)) {
    const label = LABELS[match.slice(1).findIndex((words) => words !== undefined)];
    if (label && !label.reads.every(([field]) => field !== 'nothing' && fields[field]))
      readLabel(text, match.index, match.index + match[0].length, label, fields, others);
  }
  fields.traceId ??= recordId(text);
  readAuthority(text, fields, others);
  fields.upn ??= anyMail(text);
  fields.oauthError ??= found(OAUTH_ERROR.exec(text));
  return fields;
}

function readLabel(text: string, start: number, end: number, label: (typeof LABELS)[number], fields: Fields, others: FoundValue[]): void {
  SIGN.lastIndex = end;
  const sign = SIGN.exec(text)?.[0] ?? '';
  // A line break alone marks a value only where the label is a line of its own, as in a copied table.
  const isMarked = /[:=：\t]/.test(sign) || (sign.endsWith('\n') && (start === 0 || text[start - 1] === '\n'));
  for (const [field, shape, needs] of label.reads) {
    const value = isMarked || needs !== 'mark' ? shape(text, end + sign.length) : undefined;
    if (!value) continue;
    if (field === 'nothing') others.push(value);
    else if (field === 'timestamp') keepTime(value as FoundTime, fields);
    else if (field === 'appId') keepApp(text, start, value, fields);
    else fields[field] ??= value;
    return;
  }
  const name = label.reads.some(([field]) => field === 'appName') ? beforeId(text, end) : undefined;
  if (!name) return;
  fields.appId ??= guid(text, name.end) ?? null;
  fields.appName ??= name;
}

function keepTime(value: FoundTime, fields: Fields): void {
  const { iso, ...written } = value;
  if (fields.timestamp) return;
  if (iso) fields.timestamp = { ...written, value: iso };
  else fields.timestampText ??= written;
  if (iso) fields.timestampText = null;
}

/** The first application is the one that asks. Of a role that an application lacks, the second is the one that is asked for. */
function keepApp(text: string, start: number, id: FoundValue, fields: Fields): void {
  if (fields.appId && fields.appId.value !== id.value) {
    if (/role for the\s$/i.test(text.slice(Math.max(0, start - 20), start))) fields.resource ??= id;
    return;
  }
  fields.appId ??= id;
  NAME_BESIDE.lastIndex = id.end;
  const name = NAME_BESIDE.exec(text);
  const value = name?.[1] ?? name?.[2];
  if (!name || !value || /^[0-9a-f-]{36}$|^[{<*]|^\s*$/i.test(value)) return;
  const at = name.index + name[0].indexOf(value);
  fields.appName ??= { value: value.trim(), start: at, end: at + value.length };
}

/** A record of the sign-in logs has its request ID as `id`. */
function recordId(text: string): FoundValue | null {
  if (!/createdDateTime/i.test(text)) return null;
  for (const match of text.matchAll(RECORD_ID)) {
    const id = guid(text, match.index + match[0].length);
    if (id) return id;
  }
  return null;
}

function readAuthority(text: string, fields: Fields, others: readonly FoundValue[]): void {
  const taken = [...others, ...(fields.identityProvider ? [fields.identityProvider] : [])].sort((a, b) => a.start - b.start);
  const own = blank(text, taken);
  for (const match of own.matchAll(AUTHORITY)) {
    const at = match.index + match[0].length;
    const id = guid(own, at);
    if (id) fields.tenantId ??= id;
    else fields.tenant ??= domain(own, at) ?? null;
  }
}

function anyMail(text: string): FoundValue | null {
  for (const match of text.matchAll(/(?<![\w.+%/:@-])[\w.+%'-]{1,64}@(?=[\w-]{1,63}\.)/g)) {
    if (/^(?:support|help|helpdesk|info|contact|service|sales|security)@/i.test(match[0])) continue;
    const address = mail(text, match.index);
    if (address) return address;
  }
  return null;
}

function found(match: RegExpExecArray | null): FoundValue | null {
  return match ? { value: match[0], start: match.index, end: match.index + match[0].length } : null;
}
