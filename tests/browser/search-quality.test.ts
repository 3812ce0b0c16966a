import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { beginSearch, pagesFound, QUERY_KINDS, rankOf, realQueries } from '../../tools/bench/search.ts';
import { expect, test } from '../support/fixtures.ts';

/** In per cent, a little below what `npm run bench:search` prints: a change that loses more than a few queries fails. */
const AT_LEAST = {
  code: { first: 95, third: 95 },
  name: { first: 95, third: 95 },
  message: { first: 82, third: 95 },
  symptom: { first: 60, third: 75 },
  typo: { first: 80, third: 88 },
  question: { first: 75, third: 88 },
};

test('what people really ask is answered by the first result or one of the first three', async ({ page }) => {
  await page.goto('');
  await beginSearch(page);
  const ranks = new Map(QUERY_KINDS.map((kind) => [kind, [] as (number | undefined)[]]));
  for (const { kind, query, leads } of await realQueries(process.cwd()))
    ranks.get(kind)?.push(rankOf(await pagesFound(page, query), leads));
  for (const [kind, own] of ranks) {
    const within = (most: number) => (100 * own.filter((rank) => rank !== undefined && rank <= most).length) / own.length;
    expect.soft(within(1), `${kind}: first`).toBeGreaterThanOrEqual(AT_LEAST[kind].first);
    expect.soft(within(3), `${kind}: among three`).toBeGreaterThanOrEqual(AT_LEAST[kind].third);
  }
});

test('each of these queries is asked once, names where it was asked, and leads to pages that exist', async ({ page }) => {
  const queries = await realQueries(process.cwd());
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  const sources = parse(await readFile('content/sources.yaml', 'utf8')) as Record<string, unknown>;
  const unnamed = queries.filter(({ source }) => !Object.hasOwn(sources, source) && !/^[\w.-]+\/[\w.-]+#\d+$/.test(source));
  expect(unnamed).toEqual([]);
  const pages = [...new Set(queries.flatMap(({ leads }) => leads))];
  const answers = await Promise.all(pages.map(async (path) => [path, (await page.request.get(`${path}/`)).status()] as const));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});
