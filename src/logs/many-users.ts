import { codesText, countDistinct, groupEvents, type Pattern, patternOf, THRESHOLDS } from './pattern.ts';
import type { SignInEvent } from './sign-in-event.ts';

/** Addresses from which the sign-ins of many users failed: a password spray, or an office whose people all have a problem. */
export function findManyUsers(failures: readonly SignInEvent[]): Pattern[] {
  return groupEvents(failures, 'ip').flatMap((ofAddress) => {
    const users = countDistinct(ofAddress, 'user');
    if (users < THRESHOLDS.usersOfOneAddress) return [];
    const saying =
      `${ofAddress.length} failures of ${users} users (${codesText(ofAddress)}). ` +
      'A password spray looks like this, and so does an office or a proxy with one address: check whose it is.';
    return [patternOf('address-many-users', 'ip', ofAddress[0] as SignInEvent, ofAddress.length, saying)];
  });
}
