import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** How often something was met. */
export interface Count {
  /** The value to filter by. */
  key: string;
  label: string;
  count: number;
  /** How many different users were met with it. */
  users?: number;
}

const MOST_LISTED = 10;

/** Most first; what is met as often, in the order of the alphabet, so that the same log gives the same list. */
export function byCount(a: Count, b: Count): number {
  return b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** The ten values of a dimension that most events have. Events without a value are left out. */
export function countBy(events: readonly SignInEvent[], dimension: Dimension): Count[] {
  const { key, label } = DIMENSIONS[dimension];
  return topCounts(events, (event) => [{ key: key(event), label: () => label(event) }], dimension !== 'user');
}

/** The ten most met of whatever each event names; `withUsers` counts the users of each as well. */
export function topCounts(
  events: readonly SignInEvent[],
  namesOf: (event: SignInEvent) => readonly { key: string; label: () => string }[],
  withUsers: boolean,
): Count[] {
  const counts = new Map<string, { label: string; count: number; users: Set<string> }>();
  for (const event of events) {
    for (const { key, label } of namesOf(event)) {
      if (key === '') continue;
      const entry = counts.get(key) ?? { label: label(), count: 0, users: new Set() };
      if (entry.count === 0) counts.set(key, entry);
      entry.count++;
      if (withUsers) entry.users.add(DIMENSIONS.user.key(event));
    }
  }
  return [...counts]
    .map(([key, { label, count, users }]): Count => ({ key, label, count, ...(withUsers ? { users: distinct(users) } : {}) }))
    .sort(byCount)
    .slice(0, MOST_LISTED);
}

/** How many users; an event of an application has none. */
export function distinct(users: ReadonlySet<string>): number {
  return users.size - (users.has('') ? 1 : 0);
}
