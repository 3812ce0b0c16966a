import { parseArgs } from 'node:util';
import { builtLookup, type Half, pagesFound, QUERY_KINDS, rankOf, realQueries, shareWithin } from './bench/search.ts';

/**
 * `npm run bench:search [-- --misses]`: asks the index in dist/ what people really ask, and prints for each half, by kind, how
 * often a page that answers is first, among the first three, the first six (what the header shows) and the first ten (what the
 * home page shows). `--misses` lists what fails, of the tuning half only: whoever reads the misses of the other tunes on it.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const lookup = await builtLookup('dist');
const asked = (await realQueries(process.cwd())).map((one) => {
  const found = pagesFound(one.query, lookup);
  return { ...one, found, rank: rankOf(found, one.leads) };
});

const WITHIN = [1, 3, 6, 10];
const print = (half: Half) => {
  console.log(`\n${half.padEnd(11)} asked ${WITHIN.map((most) => `at ${most}`.padStart(6)).join(' ')}`);
  for (const kind of [...QUERY_KINDS, 'all']) {
    const own = asked.filter((one) => one.half === half && (kind === 'all' || one.kind === kind));
    const ranks = own.map(({ rank }) => rank);
    const shares = WITHIN.map((most) => (own.length === 0 ? '-' : `${shareWithin(most, ranks).toFixed(0)} %`).padStart(6));
    console.log(`${kind.padEnd(11)} ${String(own.length).padStart(5)} ${shares.join(' ')}`);
  }
};
print('tuning');
print('validation');
if (values.misses) {
  console.log();
  for (const { kind, query, leads, found, rank } of asked.filter((one) => one.half === 'tuning' && one.rank !== 1))
    console.log(
      `${kind}: ${JSON.stringify(query)} at ${rank ?? 'none'}; ${leads.join(', ')} answers; first: ${found.slice(0, 3).join(', ') || 'nothing'}`,
    );
}
