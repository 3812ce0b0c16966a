import type { Dimension } from './dimensions.ts';
import type { Triage } from './triage.ts';

/** The lists of who and what has most failures, what each is counted by, and its title. */
export const TOP_LISTS = [
  ['users', 'user', 'Users'],
  ['apps', 'app', 'Apps'],
  ['ips', 'ip', 'IP addresses'],
  ['countries', 'country', 'Countries'],
  ['clients', 'client', 'Client apps'],
  ['devices', 'device', 'Devices'],
] as const satisfies readonly (readonly [keyof Triage, Dimension, string])[];
