import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { beginSearch, pagesFound, QUERY_KINDS, rankOf, realQueries } from './bench/search.ts';
import { ensureChromium, thisMachine } from './machine/find-chromium.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:search [-- --misses]`: asks the site in dist/ what people really ask, in a browser, and prints by kind
 * how often the first result is a page that answers, and how often one of the first three is. `--misses` lists the rest.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const queries = await realQueries(process.cwd());
const site = await serve({ folder: 'dist', port: 0 });
const browser = await chromium.launch({
  executablePath: ensureChromium(await thisMachine()),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.goto(site.address);
await beginSearch(page);
const asked: { kind: string; query: string; rank: number | undefined; first: string[] }[] = [];
for (const { kind, query, leads } of queries) {
  const found = await pagesFound(page, query);
  asked.push({ kind, query, rank: rankOf(found, leads), first: found.slice(0, 3) });
}
await browser.close();
await site.close();

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0).padStart(4)} %`;
console.log('kind        asked  at 1    at 3');
for (const kind of [...QUERY_KINDS, 'all']) {
  const own = asked.filter((one) => kind === 'all' || one.kind === kind);
  const within = (most: number) => own.filter(({ rank }) => rank !== undefined && rank <= most).length;
  console.log(`${kind.padEnd(10)} ${String(own.length).padStart(6)} ${share(within(1), own.length)}  ${share(within(3), own.length)}`);
}
if (values.misses) {
  for (const { kind, query, rank, first } of asked.filter((one) => one.rank !== 1))
    console.log(`${kind}: "${query}" at ${rank ?? 'none'}; shown first: ${first.join(', ') || 'nothing'}`);
}
