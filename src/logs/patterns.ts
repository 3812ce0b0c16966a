import { findAppsSince } from './app-since.ts';
import { findGuessedPasswords } from './guessed-password.ts';
import { findManyCodes } from './many-codes.ts';
import { findManyUsers } from './many-users.ts';
import { PATTERNS, type Pattern, type PatternId, THRESHOLDS } from './pattern.ts';
import type { SignInEvent } from './sign-in-event.ts';

export { PATTERNS, type Pattern, type PatternId, THRESHOLDS };

/** What stands out in a log whose outcomes are settled; of each pattern the ten with most events. */
export function findPatterns(events: readonly SignInEvent[]): Pattern[] {
  const failures = events.filter(({ outcome }) => outcome === 'failure');
  const logStart = events.reduce<number | undefined>(
    (least, { time }) => (time === undefined ? least : Math.min(least ?? time, time)),
    undefined,
  );
  return [findGuessedPasswords(events), findManyUsers(failures), findAppsSince(failures, logStart), findManyCodes(failures)].flatMap(
    (found) => found.sort((a, b) => b.count - a.count).slice(0, THRESHOLDS.mostShown),
  );
}
