import type { EscalationSlot } from '../domain/slots.ts';
import type { Decoded } from './read-paste.ts';

/** What a paste tells of the facts that every escalation needs; what it does not tell is absent. */
export function escalationValues(decoded: Decoded): Partial<Record<EscalationSlot, string>> {
  const { correlationId, traceId, timestamp, timestampText, upn, appId, appName, ip } = decoded;
  const app = [appId, appName].flatMap((span) => span?.value ?? []).join(' ');
  const found = {
    correlationId: correlationId?.value,
    requestId: traceId?.value,
    timestamp: timestamp?.value ?? timestampText?.value,
    upn: upn?.value,
    appId: app,
    ip: ip?.value,
  } satisfies Record<EscalationSlot, string | undefined>;
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
