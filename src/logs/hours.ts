import { HOUR } from './filters.ts';
import type { Outcome, SignInEvent } from './sign-in-event.ts';

const DAY = 24 * HOUR;
const MOST_HOURS = 14 * DAY;
/** A wrong year in one event must not make a million bars. */
const MOST_BARS = 1000;

/** What happened from `start` on, in milliseconds since 1970, for the length of a step. */
export interface Bar {
  start: number;
  failures: number;
  interrupts: number;
  successes: number;
}

/** How the events spread over time. */
export interface Spread {
  /** When the first and the last event were; undefined when none has a time. */
  from: number | undefined;
  to: number | undefined;
  /** How long a bar is, in milliseconds: an hour, a day above 14 days, more above 1,000 days. */
  step: number;
  /** Without gaps. */
  hours: Bar[];
}

const FIELDS = { failure: 'failures', interrupt: 'interrupts', success: 'successes' } as const satisfies Record<Outcome, keyof Bar>;

/** Bars of whole hours or days in UTC. */
export function spreadOverTime(events: readonly SignInEvent[]): Spread {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of events) {
    if (time === undefined) continue;
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  if (from > to) return { from: undefined, to: undefined, step: HOUR, hours: [] };
  const step = to - from <= MOST_HOURS ? HOUR : DAY * Math.ceil((to - from) / DAY / MOST_BARS);
  const first = Math.floor(from / step) * step;
  const hours: Bar[] = [];
  for (let start = first; start <= to; start += step) hours.push({ start, failures: 0, interrupts: 0, successes: 0 });
  for (const { time, outcome } of events) {
    if (time !== undefined) (hours[Math.floor((time - first) / step)] as Bar)[FIELDS[outcome]]++;
  }
  return { from, to, step, hours };
}
