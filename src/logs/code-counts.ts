import type { CodeFacts, FactsOf } from './code-facts.ts';
import { byCount, type Count, distinct } from './counts.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** A code, how often it was met, and what the guide says about it. */
export interface CodeCount extends Count {
  code: string;
  users: number;
  apps: number;
  facts: CodeFacts | undefined;
}

/** Counts events by code, most first. The label is the guide's title, or else the first reason in the log. */
export function countCodes(events: readonly SignInEvent[], factsOf: FactsOf): CodeCount[] {
  const codes = new Map<string, { count: number; users: Set<string>; apps: Set<string>; reason: string }>();
  for (const event of events) {
    const entry = codes.get(event.code) ?? { count: 0, users: new Set(), apps: new Set(), reason: '' };
    if (entry.count === 0) codes.set(event.code, entry);
    entry.count++;
    entry.users.add(DIMENSIONS.user.key(event));
    entry.apps.add(DIMENSIONS.app.key(event));
    entry.reason ||= event.reason;
  }
  return [...codes]
    .map(([code, { count, users, apps, reason }]) => {
      const facts = factsOf(code);
      return { key: code, code, label: facts?.title ?? reason, count, users: distinct(users), apps: distinct(apps), facts };
    })
    .sort(byCount);
}
