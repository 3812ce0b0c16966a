import type { Fixer } from '../domain/fixers.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Verdict } from '../domain/verdicts.ts';
import type { Outcome, SignInEvent } from './sign-in-event.ts';

/** What the guide says about a code. */
export interface CodeFacts {
  title: string;
  kind: Kind;
  verdict: Verdict;
  fixedBy: Fixer[];
  /** Where its page is on the site. */
  path?: string | undefined;
}

/** Facts of a code; undefined for one that the guide does not know. */
export type FactsOf = (code: string) => CodeFacts | undefined;

/** How a sign-in ended: what is no success is an interrupt when the log calls it one, or the guide says that its code is one. */
export function settledOutcome({ outcome, code }: SignInEvent, factsOf: FactsOf): Outcome {
  return outcome === 'failure' && factsOf(code)?.kind === 'interrupt' ? 'interrupt' : outcome;
}

/** The events with the outcomes that the triage counts, so that the filter for an outcome finds as many. */
export function settleOutcomes(events: readonly SignInEvent[], factsOf: FactsOf): SignInEvent[] {
  return events.map((event) => {
    const outcome = settledOutcome(event, factsOf);
    return outcome === event.outcome ? event : { ...event, outcome };
  });
}
