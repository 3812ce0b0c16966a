import type { SignInEvent } from './sign-in-event.ts';

/**
 * What events are counted and filtered by. The key is what makes two of them the same, '' for an event that has none; the
 * label is how a reader knows it.
 */
export const DIMENSIONS = {
  user: { key: userKey, label: (event) => event.upn || event.user || event.userId },
  app: { key: (event) => (event.appId || event.app).toLowerCase(), label: (event) => event.app || event.appId },
  country: { key: (event) => event.country, label: (event) => event.country },
  client: { key: (event) => event.client, label: (event) => event.client },
  device: { key: (event) => (event.deviceId || event.device).toLowerCase(), label: (event) => event.device || event.deviceId },
  ip: { key: (event) => event.ip, label: (event) => event.ip },
} as const satisfies Record<string, { key(event: SignInEvent): string; label(event: SignInEvent): string }>;
export type Dimension = keyof typeof DIMENSIONS;

/** A failure before the user is known has the name that was typed and no ID, so that the name comes first. */
function userKey(event: SignInEvent): string {
  return (event.upn || event.userId || event.user).toLowerCase();
}

/** The policies that stopped a sign-in, by name, each once. */
export function blockingPolicies({ policies = [] }: SignInEvent): string[] {
  return [...new Set(policies.filter(({ result }) => result.toLowerCase() === 'failure').map(({ name }) => name))];
}
