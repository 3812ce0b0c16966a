import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fullCode } from '../../src/domain/code-id.ts';
import type { Lookup } from '../../src/search/lookup-index.ts';
import { pageOf } from '../../src/search/lookup-index.ts';
import { builtLookup, type Half, pagesFound, type RealQuery, rankOf, realQueries, shareWithin } from '../../tools/bench/search.ts';
import { parseCases } from '../support/cases.ts';
import { SITES } from './site.ts';

/** In per cent, a little below what `npm run bench:search` prints: a change that loses more than a few questions fails. */
const AT_LEAST: Record<Half, { first: number; third: number; tenth: number }> = {
  tuning: { first: 86, third: 93, tenth: 97 },
  validation: { first: 83, third: 93, tenth: 97 },
};

let lookup: Lookup;
let queries: RealQuery[];
beforeAll(async () => {
  lookup = await builtLookup(SITES[0]?.folder ?? 'dist');
  queries = await realQueries(process.cwd());
});

describe('what people really ask', () => {
  test('is answered first or nearly so, as often on questions that nobody tuned for', () => {
    for (const half of ['tuning', 'validation'] as const) {
      const ranks = queries.filter((one) => one.half === half).map(({ query, leads }) => rankOf(pagesFound(query, lookup), leads));
      expect.soft(shareWithin(1, ranks), `${half}: first`).toBeGreaterThanOrEqual(AT_LEAST[half].first);
      expect.soft(shareWithin(3, ranks), `${half}: among three`).toBeGreaterThanOrEqual(AT_LEAST[half].third);
      expect.soft(shareWithin(10, ranks), `${half}: among ten`).toBeGreaterThanOrEqual(AT_LEAST[half].tenth);
    }
  });

  test('with a code or a name in it has that first, always', () => {
    const wrong = queries.filter(
      ({ kind, query, leads }) =>
        (kind === 'code' || kind === 'name') && rankOf(pagesFound(query, lookup).slice(0, 2), leads) === undefined,
    );
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });

  test('is asked once each, in both halves, names where it was asked, and leads to pages that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(500);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as Record<string, unknown>;
    const isNamed = (source: string) => Object.hasOwn(sources, source) || /^(?:[\w.-]+\/[\w.-]+#\d+|https?:\/\/\S+)$/.test(source);
    expect(queries.filter(({ source }) => !isNamed(source))).toEqual([]);
    const pages = new Set(lookup.listings.map(pageOf));
    expect([...new Set(queries.flatMap(({ leads }) => leads))].filter((page) => !pages.has(page))).toEqual([]);
  });
});

test('every case that a page resolves finds it among the first three by what was seen, but for a few', () => {
  const cases = parseCases(readFileSync('tests/content/cases.yaml', 'utf8')).filter(({ resolved }) => resolved !== 'none');
  // The number was shown, too, where the shortened text leaves it out.
  const pasted = ({ codes, seen }: (typeof cases)[number]) =>
    [...codes.filter((code) => !seen.includes(code)).map(fullCode), seen].join(' ');
  const ranks = cases.map((one) => rankOf(pagesFound(pasted(one), lookup), one.resolved === 'none' ? [] : [one.resolved.page]));
  expect(shareWithin(3, ranks)).toBeGreaterThanOrEqual(91);
});

test('what is fetched before the first results stays in its budget', () => {
  const sent = readFileSync(`${SITES[0]?.folder}/lookup.json`);
  expect(brotliCompressSync(sent).length).toBeLessThanOrEqual(210_000);
  expect(gzipSync(sent).length).toBeLessThanOrEqual(260_000);
});

/** What plain or strict rankings got wrong: words that no page has, short messages, a number in a line, terms of the field. */
test.each([
  ['user left the company and was disabled, still sees sign in error', 'aadsts50057'],
  ['guest gmail user cannot sign in, user not found', 'symptoms/guest-cannot-sign-in'],
  ['53003 when I sign in to Teams from the hotel', 'aadsts53003'],
  ['User not found: Moodle says that our client secret has expired', 'aadsts7000222'],
  ['scan to mail says Authentication failed', 'symptoms/mail-token-refused'],
  ['AKS workload identity no matching federated identity record', 'aadsts70021'],
  ['azcopy login user account does not exist in tenant', 'aadsts50020'],
  ['MFA expired', 'aadsts50078'],
  ['OBO', 'aadsts7000114'],
  ['grant type is not supported over /common', 'aadsts9001023'],
  ['PRT missing', 'procedures/refresh-primary-refresh-token'],
  ['new phone', 'procedures/reset-authentication-methods'],
  ["You can't get there from here", 'symptoms/cannot-get-there-from-here'],
  ["Sorry, but we're having trouble signing you in", 'symptoms/trouble-signing-you-in'],
  ['conditional acces polcy blocks', 'aadsts53003'],
])('%s finds %s among the first three', (query, page) => {
  expect(pagesFound(query, lookup).slice(0, 3)).toContain(page);
});
