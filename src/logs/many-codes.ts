import { codesText, groupEvents, type Pattern, patternOf, THRESHOLDS } from './pattern.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** Users whose sign-ins failed with many different codes: several things are wrong at once, or somebody else is trying. */
export function findManyCodes(failures: readonly SignInEvent[]): Pattern[] {
  return groupEvents(failures, 'user').flatMap((ofUser) => {
    const codes = new Set(ofUser.map(({ code }) => code));
    codes.delete('');
    if (codes.size < THRESHOLDS.codesOfOneUser) return [];
    const saying = `${ofUser.length} failures with ${codes.size} different codes (${codesText(ofUser)}).`;
    return [patternOf('one-user-many-codes', 'user', ofUser[0] as SignInEvent, ofUser.length, saying)];
  });
}
