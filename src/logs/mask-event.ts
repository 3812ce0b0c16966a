import type { PseudonymKind, Pseudonyms } from '../domain/pseudonyms.ts';
import type { Count } from './counts.ts';
import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** What a value that is counted is called when it is masked; names of apps, countries and clients stay. */
const KINDS: Partial<Record<Dimension, PseudonymKind>> = { user: 'user', device: 'device', ip: 'ip' };

/** The name of a user, device or address, or the label of anything else, without IDs. The same value is called the same everywhere. */
export function maskLabel(dimension: Dimension | undefined, { key, label }: Pick<Count, 'key' | 'label'>, pseudonyms: Pseudonyms): string {
  const kind = dimension && KINDS[dimension];
  return kind ? pseudonyms.of(kind, key) : pseudonyms.inText(label);
}

/**
 * An event in which users, tenants, devices, addresses and IDs have other names. Texts that can quote anything, the reason and
 * the details of methods, are left out, and the city, which few people may share.
 */
export function maskEvent(event: SignInEvent, pseudonyms: Pseudonyms): SignInEvent {
  const user = pseudonyms.of('user', DIMENSIONS.user.key(event));
  const device = pseudonyms.of('device', DIMENSIONS.device.key(event));
  return {
    ...event,
    id: pseudonyms.of('id', event.id),
    correlationId: pseudonyms.of('id', event.correlationId),
    user: event.user && user,
    upn: event.upn && user,
    userId: event.userId && user,
    app: pseudonyms.inText(event.app),
    appId: pseudonyms.of('id', event.appId),
    resource: pseudonyms.inText(event.resource),
    ip: pseudonyms.of('ip', event.ip),
    city: '',
    country: pseudonyms.inText(event.country),
    client: pseudonyms.inText(event.client),
    browser: pseudonyms.inText(event.browser),
    os: pseudonyms.inText(event.os),
    deviceId: event.deviceId && device,
    device: event.device && device,
    tenantId: pseudonyms.of('tenant', event.tenantId),
    servicePrincipal: pseudonyms.inText(event.servicePrincipal),
    reason: '',
    conditionalAccess: pseudonyms.inText(event.conditionalAccess),
    policies: event.policies?.map(({ name, result }) => ({ name: pseudonyms.inText(name), result: pseudonyms.inText(result) })),
    methods: event.methods.map(({ method, succeeded }) => ({ method: pseudonyms.inText(method), succeeded, detail: '' })),
  };
}
