import type { CaseValues } from '../domain/sign-in-case.ts';
import { wellKnownId } from '../domain/well-known-ids.ts';
import type { Decoded } from './read-paste.ts';

/** What a paste tells of the sign-in event it is about; what it does not tell is absent. */
export function caseValues(decoded: Decoded): CaseValues {
  const { codes, correlationId, traceId, timestamp, timestampText, upn, userId, appId, appName, tenantId, tenant, ip, deviceId } = decoded;
  const found = {
    // Of several, the page that is open says which one it is about.
    code: codes.length === 1 ? codes[0] : undefined,
    timestamp: timestamp ?? timestampText,
    upn,
    appName,
    appId,
    tenantId: tenantId ?? tenant,
    correlationId,
    requestId: traceId,
    ip,
    deviceId,
    userId,
  };
  const values = Object.entries(found).flatMap(([field, span]) => (span ? [[field, span.value] as const] : []));
  const name = appId && !appName ? wellKnownId(appId.value) : undefined;
  return { ...Object.fromEntries(values), ...(name ? { appName: name } : {}) };
}
