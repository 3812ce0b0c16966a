import { HOUR } from './filters.ts';
import { codesText, countDistinct, groupEvents, type Pattern, patternOf, THRESHOLDS } from './pattern.ts';
import type { SignInEvent } from './sign-in-event.ts';
import { utcMinute } from './time-text.ts';

/**
 * Apps that fail for many users within the hour of their first failure, after hours without one: something was changed, such
 * as a policy, a certificate or the app. `logStart` is when the log begins, so that quiet hours can be told from missing ones.
 */
export function findAppsSince(failures: readonly SignInEvent[], logStart: number | undefined): Pattern[] {
  if (logStart === undefined) return [];
  return groupEvents(failures, 'app').flatMap((ofApp) => {
    const first = ofApp.reduce((least, { time }) => Math.min(least, time ?? least), Number.POSITIVE_INFINITY);
    const since = Math.floor(first / HOUR) * HOUR;
    const quiet = (since - Math.floor(logStart / HOUR) * HOUR) / HOUR;
    if (!Number.isFinite(first) || quiet < THRESHOLDS.quietHours) return [];
    const atOnce = ofApp.filter(({ time }) => time !== undefined && time < first + HOUR);
    if (countDistinct(atOnce, 'user') < THRESHOLDS.usersOfOneApp) return [];
    const users = countDistinct(ofApp, 'user');
    const saying = `${ofApp.length} failures of ${users} users since ${utcMinute(since)} (${codesText(ofApp)}), and none in the ${quiet} hours before.`;
    return [patternOf('app-since', 'app', ofApp[0] as SignInEvent, ofApp.length, saying)];
  });
}
