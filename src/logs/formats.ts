import type { Fields } from './fields.ts';

/** The kinds of files that are read: what a reader calls them, which download gives them, and whether they name policies. */
export const LOG_FORMATS = {
  'user-csv': {
    label: 'User sign-ins, CSV',
    from: 'Sign-in logs > Download > CSV, interactive or non-interactive',
    hasPolicies: false,
  },
  'application-csv': {
    label: 'Application sign-ins, CSV',
    from: 'Sign-in logs > Download > CSV, application sign-ins',
    hasPolicies: false,
  },
  'managed-identity-csv': {
    label: 'Managed identity sign-ins, CSV',
    from: 'Sign-in logs > Download > CSV, managed identity',
    hasPolicies: false,
  },
  'details-csv': {
    label: 'Authentication details, CSV',
    from: 'Sign-in logs > Download > CSV, authentication details only',
    hasPolicies: false,
  },
  'portal-json': { label: 'Sign-ins, JSON', from: 'Sign-in logs > Download > JSON', hasPolicies: true },
  'graph-json': { label: 'Microsoft Graph', from: 'GET /auditLogs/signIns of Microsoft Graph, one page or several', hasPolicies: true },
  'diagnostic-json': {
    label: 'Diagnostic settings, JSON',
    from: 'Diagnostic settings, sent to a storage account or an event hub',
    hasPolicies: true,
  },
  'log-analytics': {
    label: 'Log Analytics',
    from: 'A query of SigninLogs or its sister tables, exported as CSV',
    hasPolicies: true,
  },
} as const satisfies Record<string, { label: string; from: string; hasPolicies: boolean }>;
export type LogFormat = keyof typeof LOG_FORMATS;

/** The columns by which a CSV file is known, as column-name.ts compares them: of each line one at least, and none of `not`. */
const HEADERS: readonly { format: LogFormat; some: readonly (readonly string[])[]; not?: readonly string[] }[] = [
  { format: 'details-csv', some: [['request id'], ['authentication method'], ['succeeded', 'result detail', 'requirement']] },
  {
    format: 'user-csv',
    some: [
      ['date (utc)', 'date'],
      ['username', 'user id', 'user'],
      ['sign-in error code', 'status'],
    ],
  },
  {
    format: 'application-csv',
    some: [['service principal name', 'service principal id'], ['application id'], ['credential key id', 'credential thumbprint']],
    not: ['username', 'user id'],
  },
  {
    format: 'managed-identity-csv',
    some: [['service principal name', 'service principal id'], ['application id']],
    not: ['username', 'user id'],
  },
  { format: 'log-analytics', some: [['timegenerated', 'createddatetime'], ['resulttype']] },
];

/** What the names of its columns, made comparable, say that a CSV file is; undefined for no log of sign-ins. */
export function formatOfHeader(columns: { has(name: string): boolean }): LogFormat | undefined {
  const has = (name: string) => columns.has(name);
  return HEADERS.find(({ some, not = [] }) => some.every((names) => names.some(has)) && !not.some(has))?.format;
}

/** Where a JSON record stood: in an array, in the list of a page, or by itself. */
export type Container = 'array' | 'page' | 'none';

/** What nothing but a sign-in has two of, beside the time: users and applications have a time and an ID, too. */
const OF_SIGN_INS = ['status', 'correlationid', 'appdisplayname', 'ipaddress', 'clientappused', 'resourcedisplayname', 'isinteractive'];

/** What a JSON record is by its keys and by where it stood; undefined for anything but a sign-in. */
export function formatOfRecord(fields: Fields, container: Container): LogFormat | undefined {
  if (isObject(fields.get('properties')))
    return ['category', 'operationname'].some((name) => /sign-?in/i.test(String(fields.get(name)))) ? 'diagnostic-json' : undefined;
  if (fields.get('timegenerated') !== undefined && fields.get('resulttype') !== undefined) return 'log-analytics';
  if (fields.get('createddatetime') === undefined) return undefined;
  if (OF_SIGN_INS.filter((name) => fields.get(name) !== undefined).length < 2) return undefined;
  return container === 'array' ? 'portal-json' : 'graph-json';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
