import { DIMENSIONS } from './dimensions.ts';
import { codesText, groupEvents, type Pattern, patternOf, THRESHOLDS } from './pattern.ts';
import type { SignInEvent } from './sign-in-event.ts';
import { utcMinute } from './time-text.ts';

/**
 * Codes that guessing a password leaves, and no other problem of a sign-in: wrong (50126, 50064), locked or blocked (50053),
 * expired (50055), none in the directory (50056).
 */
const GUESSES: ReadonlySet<string> = new Set(['50126', '50064', '50053', '50055', '50056']);
type Timed = SignInEvent & { time: number };

/**
 * Users with a success within an hour after many wrong passwords: somebody remembered, or somebody guessed right. A token that
 * is renewed without the user, as in the non-interactive log, is no such success.
 */
export function findGuessedPasswords(events: readonly SignInEvent[]): Pattern[] {
  const guesses = groupEvents(events.filter(isGuess), 'user').filter((ofUser) => ofUser.length >= THRESHOLDS.wrongPasswords);
  if (guesses.length === 0) return [];
  const successes = new Map(groupEvents(events.filter(isSuccess), 'user').map((ofUser) => [userOf(ofUser), sorted(ofUser)]));
  return guesses.flatMap((ofUser) => {
    const found = firstSuccess(sorted(ofUser), successes.get(userOf(ofUser)) ?? []);
    if (!found) return [];
    const { before, success } = found;
    const saying =
      `${before.length} sign-ins with a wrong password, or locked because of it (${codesText(before)}), within an hour before a success at ` +
      `${utcMinute(success.time)}. If the user does not know of them, treat the account as taken over.`;
    return [patternOf('success-after-failures', 'user', success, before.length, saying)];
  });
}

function isGuess({ outcome, code, time }: SignInEvent): boolean {
  return outcome !== 'success' && GUESSES.has(code) && time !== undefined;
}

function isSuccess({ outcome, type, time }: SignInEvent): boolean {
  return outcome === 'success' && type !== 'non-interactive' && time !== undefined;
}

function userOf(events: readonly SignInEvent[]): string {
  return DIMENSIONS.user.key(events[0] as SignInEvent);
}

function sorted(events: readonly SignInEvent[]): Timed[] {
  return [...(events as Timed[])].sort((a, b) => a.time - b.time);
}

/** The first success that has enough guesses in the time before it, both oldest first; each is looked at once. */
function firstSuccess(guesses: readonly Timed[], successes: readonly Timed[]): { before: Timed[]; success: Timed } | undefined {
  let [start, end] = [0, 0];
  for (const success of successes) {
    while (end < guesses.length && (guesses[end] as Timed).time <= success.time) end++;
    while (start < end && (guesses[start] as Timed).time < success.time - THRESHOLDS.guessingTime) start++;
    if (end - start >= THRESHOLDS.wrongPasswords) return { before: guesses.slice(start, end), success };
  }
  return undefined;
}
