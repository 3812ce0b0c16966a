/** Values that a reader supplies to a command, by the name between braces. */
export const SLOTS = {
  upn: 'the sign-in name of the person, such as name@example.com',
  userId: 'the object ID of the user',
  appId: 'the application (client) ID',
  tenantId: 'the tenant (directory) ID',
  correlationId: 'the correlation ID of the sign-in event',
  requestId: 'the request ID of the sign-in event',
  timestamp: 'the time of the sign-in event in UTC',
  deviceId: 'the device ID',
  ip: 'the IP address of the sign-in',
} as const;
export type Slot = keyof typeof SLOTS;

/** What every escalation needs, in the order a ticket lists it. */
export const ESCALATION_SLOTS = ['correlationId', 'requestId', 'timestamp', 'upn', 'appId', 'ip'] as const satisfies readonly Slot[];

export type EscalationSlot = (typeof ESCALATION_SLOTS)[number];

export const ESCALATION_LABELS = {
  correlationId: 'Correlation ID',
  requestId: 'Request ID (trace ID)',
  timestamp: 'Time, in UTC',
  upn: 'User (sign-in name)',
  appId: 'Application ID and name',
  ip: 'IP address',
} as const satisfies Record<EscalationSlot, string>;

/**
 * Words in braces that look like slots: `{upn}`, but not PowerShell's `{ $_.Id }` or `@{}` or a shell's `${NAME}`.
 * Returns each with its offset, so that callers can point at it.
 */
export function slotsIn(text: string): { name: string; offset: number }[] {
  return [...text.matchAll(/(?<![@$])\{([A-Za-z][A-Za-z0-9_-]*)\}/g)].map((match) => ({
    name: match[1] as string,
    offset: match.index,
  }));
}

export function isSlot(name: string): name is Slot {
  return Object.hasOwn(SLOTS, name);
}
