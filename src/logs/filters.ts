import { blockingPolicies, DIMENSIONS, type Dimension } from './dimensions.ts';
import type { Outcome, SignInEvent } from './sign-in-event.ts';

/** Which events to show; every filter that is given has to fit. Values are the keys that the triage counts by. */
export interface LogFilters {
  code?: string | undefined;
  user?: string | undefined;
  app?: string | undefined;
  ip?: string | undefined;
  country?: string | undefined;
  client?: string | undefined;
  device?: string | undefined;
  /** Where a bar of the triage begins, in milliseconds since 1970 ... */
  hour?: number | undefined;
  /** ... and how long it is: an hour, unless the triage says otherwise. */
  step?: number | undefined;
  outcome?: Outcome | undefined;
  /** A policy that stopped the sign-in. */
  policy?: string | undefined;
}

export const HOUR = 60 * 60_000;

/** The events that fit all filters, in the order in which they are given. */
export function matching(events: readonly SignInEvent[], filters: LogFilters): SignInEvent[] {
  const tests = testsFor(filters);
  return events.filter((event) => tests.every((test) => test(event)));
}

function testsFor({ code, hour, step = HOUR, outcome, policy, ...filters }: LogFilters): ((event: SignInEvent) => boolean)[] {
  const tests: ((event: SignInEvent) => boolean)[] = [];
  if (code !== undefined) tests.push((event) => event.code === code);
  if (outcome !== undefined) tests.push((event) => event.outcome === outcome);
  if (hour !== undefined) tests.push(({ time }) => time !== undefined && time >= hour && time < hour + step);
  if (policy !== undefined) tests.push((event) => blockingPolicies(event).includes(policy));
  for (const [name, wanted] of Object.entries(filters)) {
    const { key } = DIMENSIONS[name as Dimension];
    if (wanted !== undefined) tests.push((event) => key(event) === wanted);
  }
  return tests;
}
