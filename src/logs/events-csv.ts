import type { Pseudonyms } from '../domain/pseudonyms.ts';
import { csvText } from './csv-text.ts';
import { maskEvent } from './mask-event.ts';
import type { Outcome, SignInEvent } from './sign-in-event.ts';

const STATUSES = { success: 'Success', failure: 'Failure', interrupt: 'Interrupted' } as const satisfies Record<Outcome, string>;

/** The columns of the admin center's download under their names there, so that the file can be read like one. */
const COLUMNS: readonly [string, (event: SignInEvent) => string][] = [
  ['Date (UTC)', ({ time }) => (time === undefined ? '' : new Date(time).toISOString())],
  ['Status', ({ outcome }) => STATUSES[outcome]],
  ['Sign-in error code', ({ code }) => code],
  ['Failure reason', ({ reason }) => reason],
  ['User', ({ user }) => user],
  ['Username', ({ upn }) => upn],
  ['User ID', ({ userId }) => userId],
  ['Service principal name', ({ servicePrincipal }) => servicePrincipal],
  ['Application', ({ app }) => app],
  ['Application ID', ({ appId }) => appId],
  ['Resource', ({ resource }) => resource],
  ['Resource tenant ID', ({ tenantId }) => tenantId],
  ['IP address', ({ ip }) => ip],
  ['Location', ({ city, country }) => (city === '' ? country : `${city}, ${country}`)],
  ['Client app', ({ client }) => client],
  ['Browser', ({ browser }) => browser],
  ['Operating System', ({ os }) => os],
  ['Device ID', ({ deviceId }) => deviceId],
  ['Device name', ({ device }) => device],
  ['Conditional Access', ({ conditionalAccess }) => conditionalAccess],
  ['Policies', ({ policies = [] }) => policies.map(({ name, result }) => `${name} (${result})`).join('; ')],
  ['Authentication methods', ({ methods }) => methods.map(({ method, detail }) => (detail ? `${method}: ${detail}` : method)).join('; ')],
  ['Request ID', ({ id }) => id],
  ['Correlation ID', ({ correlationId }) => correlationId],
];

/** Events as CSV, a row for each; with pseudonyms, without anything that says who, where from or whose tenant. */
export function eventsCsv(events: readonly SignInEvent[], pseudonyms?: Pseudonyms): string {
  return csvText(
    COLUMNS.map(([name]) => name),
    events.map((event) => {
      const shown = pseudonyms ? maskEvent(event, pseudonyms) : event;
      return COLUMNS.map(([, read]) => read(shown));
    }),
  );
}
