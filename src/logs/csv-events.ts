import { textOf } from './fields.ts';
import { createIntern, createMemo } from './intern.ts';
import { readOutcome } from './read-outcome.ts';
import { readTime } from './read-time.ts';
import type { SignInEvent, SignInType } from './sign-in-event.ts';

/** The columns of the admin center's downloads, as column-name.ts compares them; of two, the first that has a value counts. */
const COLUMNS = {
  time: ['date (utc)', 'date'],
  code: ['sign-in error code'],
  status: ['status'],
  id: ['request id'],
  correlationId: ['correlation id'],
  user: ['user'],
  upn: ['username'],
  userId: ['user id'],
  app: ['application'],
  appId: ['application id'],
  resource: ['resource'],
  ip: ['ip address'],
  location: ['location'],
  client: ['client app'],
  browser: ['browser'],
  os: ['operating system'],
  deviceId: ['device id'],
  tenantId: ['resource tenant id'],
  servicePrincipal: ['service principal name', 'service principal id'],
  reason: ['failure reason'],
  conditionalAccess: ['conditional access'],
} as const satisfies Record<string, readonly string[]>;
type Column = keyof typeof COLUMNS;

const NO_METHODS: SignInEvent['methods'] = [];

/** Makes events of the rows of an admin center download, whichever columns it has. A time that is none is NaN. */
export function createCsvEvents(columns: ReadonlyMap<string, number>, type: SignInType): (row: readonly string[]) => SignInEvent {
  const at = perColumn((column) => COLUMNS[column].map((name) => columns.get(name) ?? -1));
  const interns = perColumn(() => createIntern());
  const raw = (row: readonly string[], column: Column) => textOf(row[at[column][0] ?? -1]) || textOf(row[at[column][1] ?? -1]);
  const placeOf = createMemo(readLocation);
  return (row) => {
    const text = (column: Column) => interns[column](raw(row, column));
    const { code, outcome } = readOutcome(raw(row, 'code'), raw(row, 'status'));
    const { city, country } = placeOf(raw(row, 'location'));
    return {
      id: text('id'),
      time: readTime(raw(row, 'time')),
      code: interns.code(code),
      outcome,
      correlationId: text('correlationId'),
      user: text('user'),
      upn: text('upn'),
      userId: text('userId'),
      app: text('app'),
      appId: text('appId'),
      resource: text('resource'),
      ip: text('ip'),
      city,
      country,
      client: text('client'),
      browser: text('browser'),
      os: text('os'),
      deviceId: text('deviceId'),
      device: '',
      tenantId: text('tenantId'),
      servicePrincipal: text('servicePrincipal'),
      reason: text('reason'),
      conditionalAccess: text('conditionalAccess'),
      policies: undefined,
      methods: NO_METHODS,
      type,
    };
  };
}

function perColumn<Value>(of: (column: Column) => Value): Record<Column, Value> {
  return Object.fromEntries((Object.keys(COLUMNS) as Column[]).map((column) => [column, of(column)])) as Record<Column, Value>;
}

/** `Melbourne, Victoria, AU`; a country alone has no city. */
function readLocation(location: string): { city: string; country: string } {
  const parts = location.split(',').map((part) => part.trim());
  return { city: parts.length > 1 ? (parts[0] as string) : '', country: parts.at(-1) ?? '' };
}
