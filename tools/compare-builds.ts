import { compareBuilds } from './compare/compare.ts';
import { printDifferences } from './compare/print.ts';
import { readBuild } from './compare/read-build.ts';
import { UserError } from './user-error.ts';

/**
 * `npm run compare -- OLD NEW`: compares two finished outputs file by file and prints what differs: built sites, offline
 * copies, or single files such as the book. What may differ is listed in compare/normalisation.ts, each with its reason.
 * Exits with 1 when anything else differs.
 */
const [old, fresh, ...rest] = process.argv.slice(2);
if (!old || !fresh || rest.length > 0) throw new UserError('Name two outputs: npm run compare -- OLD NEW');

const [before, after] = [await readBuild(old), await readBuild(fresh)];
const differences = compareBuilds(before, after);
if (differences.length > 0) {
  console.log(printDifferences(differences));
  console.log(`\n${differences.length} ${differences.length === 1 ? 'file differs' : 'files differ'}.`);
  process.exitCode = 1;
} else console.log(`The same: ${before.size} files in ${old}, ${after.size} in ${fresh}.`);
