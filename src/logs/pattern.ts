import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { LogFilters } from './filters.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** What makes many events look like one cause. */
export const PATTERNS = {
  'one-user-many-codes': { title: 'One user, many different codes' },
  'app-since': { title: 'An app fails for many users since a certain hour' },
  'address-many-users': { title: 'One IP address, failures of many users' },
  'success-after-failures': { title: 'A success right after many wrong passwords' },
} as const satisfies Record<string, { title: string }>;
export type PatternId = keyof typeof PATTERNS;

/** From which number on a pattern is shown, and why. */
export const THRESHOLDS = {
  /** Somebody who tries again meets the same code, or the two or three of one sign-in; more are more than one problem. */
  codesOfOneUser: 4,
  /** Fewer can be one team, or one person's accounts. */
  usersOfOneApp: 5,
  /** So many hours must have gone by in the log without a failure of the app, or nothing can be said to have begun. */
  quietHours: 3,
  /** A home has fewer people; an office or a proxy can have as many, which is what to look at first. */
  usersOfOneAddress: 10,
  /** Smart lockout ends guessing after ten; whoever mistypes seldom needs more than four. */
  wrongPasswords: 5,
  /** In milliseconds, from the first of the wrong passwords to the success. */
  guessingTime: 60 * 60_000,
  /** Of one pattern, so many are shown, most events first. */
  mostShown: 10,
} as const;

/** Something in a log that a person should look at. */
export interface Pattern {
  id: PatternId;
  title: string;
  /** Who or what it is about, and what was seen. */
  detail: string;
  /** Shows the events. */
  filters: LogFilters;
  /** How many events make it. */
  count: number;
  /** Who or what it is about ... */
  subject: { dimension: Dimension; key: string; label: string };
  /** ... and what was seen, without naming it. */
  saying: string;
}

/** A pattern about the user, app or address of an event. */
export function patternOf(id: PatternId, dimension: Dimension, event: SignInEvent, count: number, saying: string): Pattern {
  const { key, label } = DIMENSIONS[dimension];
  const subject = { dimension, key: key(event), label: label(event) };
  return {
    id,
    title: PATTERNS[id].title,
    detail: `${subject.label}: ${saying}`,
    filters: { [dimension]: subject.key },
    count,
    subject,
    saying,
  };
}

/** Events by a key, without those that have none. */
export function groupEvents(events: readonly SignInEvent[], dimension: Dimension): SignInEvent[][] {
  const groups = new Map<string, SignInEvent[]>();
  for (const event of events) {
    const key = DIMENSIONS[dimension].key(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else if (key !== '') groups.set(key, [event]);
  }
  return [...groups.values()];
}

/** How many different values a dimension has in some events. */
export function countDistinct(events: readonly SignInEvent[], dimension: Dimension): number {
  return new Set(events.map(DIMENSIONS[dimension].key).filter((key) => key !== '')).size;
}

/** Codes as people write them, most met first, and no more than five. */
export function codesText(events: readonly SignInEvent[]): string {
  const counts = new Map<string, number>();
  for (const { code } of events) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => (code === '' ? 'no code' : `AADSTS${code}`));
  return codes.slice(0, 5).join(', ') + (codes.length > 5 ? ` and ${codes.length - 5} more` : '');
}
