import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Edition } from '../src/integrations/offline/edition.ts';
import { UserError } from './user-error.ts';

/**
 * The edition that an export of this checkout is: the version of package.json and the day, in UTC, of the commit.
 * SOURCE_DATE_EPOCH (seconds since 1970) stands in for the commit, as reproducible builds agreed
 * (https://reproducible-builds.org/specs/source-date-epoch/). Throws a UserError when neither tells the day.
 */
export function thisEdition(): Edition {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return { version, date: new Date(seconds() * 1000).toISOString().slice(0, 10) };
}

function seconds(asked = process.env.SOURCE_DATE_EPOCH): number {
  if (asked) {
    if (!/^\d{1,11}$/.test(asked)) throw new UserError(`SOURCE_DATE_EPOCH is "${asked}"; it must be a number of seconds since 1970.`);
    return Number(asked);
  }
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    throw new UserError(
      'The export is dated with its commit, and this is no git checkout. Set SOURCE_DATE_EPOCH to the seconds since 1970.',
    );
  }
}
