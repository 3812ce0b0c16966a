import { type CodeCount, countCodes } from './code-counts.ts';
import { type CodeFacts, type FactsOf, settleOutcomes } from './code-facts.ts';
import { type Count, countBy, topCounts } from './counts.ts';
import { blockingPolicies } from './dimensions.ts';
import { type Spread, spreadOverTime } from './hours.ts';
import type { Pattern } from './pattern.ts';
import { findPatterns } from './patterns.ts';
import type { SignInEvent } from './sign-in-event.ts';

export type { CodeCount, CodeFacts, Count, FactsOf };

/** What a log says at a glance: what failed, when, for whom, and what looks like one cause behind many events. */
export interface Triage extends Spread {
  total: number;
  successes: number;
  failures: number;
  interrupts: number;
  /** Failures by code, most first ... */
  codes: CodeCount[];
  /** ... and steps that belong to signing in, which are no failures. */
  interruptCodes: CodeCount[];
  /** Who and what has most failures, ten of each. */
  users: Count[];
  apps: Count[];
  countries: Count[];
  clients: Count[];
  devices: Count[];
  ips: Count[];
  /** The policies that stopped most sign-ins; undefined where no event says which policies applied. */
  policies: Count[] | undefined;
  patterns: Pattern[];
}

/** Takes stock of a merged log. `factsOf` is what the guide knows about a code. */
export function triage(events: readonly SignInEvent[], factsOf: (code: string) => CodeFacts | undefined): Triage {
  const settled = settleOutcomes(events, remembered(factsOf));
  const failures = settled.filter(({ outcome }) => outcome === 'failure');
  const interrupts = settled.filter(({ outcome }) => outcome === 'interrupt');
  return {
    total: events.length,
    successes: events.length - failures.length - interrupts.length,
    failures: failures.length,
    interrupts: interrupts.length,
    ...spreadOverTime(settled),
    codes: countCodes(failures, factsOf),
    interruptCodes: countCodes(interrupts, factsOf),
    users: countBy(failures, 'user'),
    apps: countBy(failures, 'app'),
    countries: countBy(failures, 'country'),
    clients: countBy(failures, 'client'),
    devices: countBy(failures, 'device'),
    ips: countBy(failures, 'ip'),
    policies: settled.some(({ policies }) => policies !== undefined) ? countPolicies(failures) : undefined,
    patterns: findPatterns(settled),
  };
}

function countPolicies(failures: readonly SignInEvent[]): Count[] {
  return topCounts(failures, (event) => blockingPolicies(event).map((name) => ({ key: name, label: () => name })), true);
}

/** A log has many events and few codes. */
function remembered(factsOf: FactsOf): FactsOf {
  const known = new Map<string, CodeFacts | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, factsOf(code));
    return known.get(code);
  };
}
