import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { codeSummaries } from '../../../../src/catalog/data/code-summary.ts';
import { codesCsv, codesKql, externalDataQuery, sentinelWatchlist, wholeQuery } from '../../../../src/catalog/data/code-tables.ts';
import { kustoDiagnostics } from '../../../../src/checks/languages/kusto.ts';
import { codeSummarySchema } from '../../../../src/schema/api.ts';
import { smallCatalog } from '../small-catalog.ts';

const HOST = 'https://guide.example';
const codes = codeSummaries(smallCatalog(), HOST);
const hostile = { ...codes[0], title: '=HYPERLINK("x"), "quoted"\nand ümlaut\\', name: '@name' } as (typeof codes)[number];
const read = (text: string) => Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
const TABLES = { SigninLogs: { TimeGenerated: 'datetime', ResultType: 'string' } };

describe('the codes in short', () => {
  test('say of each what it is, who can fix it and where its page is', () => {
    expect(codes.find(({ code }) => code === '50105')).toEqual({
      ...{ code: '50105', name: 'EntitlementGrantsNotFound', title: 'You are not assigned to this app', verdict: 'no', kind: 'failure' },
      ...{ fixers: ['admin', 'user'], roles: ['User Administrator'], family: 'consent', group: null, page: 'guide' },
      ...{ added: '2026-11-23', reviewed: '2026-11-20', url: 'https://guide.example/aadsts50105/' },
    });
    expect(codes.find(({ code }) => code === '16000')).toMatchObject({ page: 'row', verdict: 'usually-not', roles: [] });
    for (const code of codes) expect(codeSummarySchema.parse(code)).toEqual(code);
  });
});

describe('the table for spreadsheets', () => {
  test('has every field, and reads back as it was', () => {
    const { data, errors } = read(codesCsv(codes));
    expect(errors).toEqual([]);
    expect(data.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    expect(data.find(({ code }) => code === '50105')).toMatchObject({
      fixers: 'admin; user',
      group: '',
      url: 'https://guide.example/aadsts50105/',
    });
  });

  test('begins with the mark by which spreadsheets know UTF-8, and holds no formula', () => {
    expect(codesCsv([hostile])).toMatch(/^\uFEFFcode,/);
    expect(read(codesCsv([hostile])).data[0]).toMatchObject({ title: `'${hostile.title}`, name: "'@name" });
  });
});

test('the watchlist has one row a code, with the search key first', () => {
  const { data, meta } = read(sentinelWatchlist(codes));
  expect(meta.fields?.[0]).toBe('ResultType');
  expect(new Set(data.map(({ ResultType }) => ResultType)).size).toBe(codes.length);
  // No published name leaves the code itself, so that no cell that is shown is empty.
  expect(data.find(({ ResultType }) => ResultType === '90014')?.Name).toBe('AADSTS90014');
});

describe('the queries', () => {
  test.each([
    ['with the table in them', wholeQuery(codesKql([...codes, hostile]))],
    ['that read the watchlist', externalDataQuery(`${HOST}/api/v1/sentinel-watchlist.csv`)],
  ])('%s parse, and find every column', (_which, query) => {
    expect(kustoDiagnostics(query, TABLES)).toEqual([]);
  });
});
