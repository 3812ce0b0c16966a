import { describe, expect, test } from 'vitest';
import { buildLookup, type Listing, openLookup, pageOf, type Sourced } from '../../../src/search/lookup-index.ts';
import { ENTRIES, PAGES, SYMPTOMS } from './example-lookup.ts';

const index = buildLookup(ENTRIES, SYMPTOMS, PAGES);
const sent = () => JSON.parse(JSON.stringify(index)) as typeof index;
const shown = <Page extends Listing>({ texts, ...page }: Sourced<Page>) => page;

describe('the lookup index', () => {
  test('gives back every code as it was put in', () => {
    const { entries } = openLookup(sent());
    expect(entries.map((entry) => ({ ...entry, name: entry.name ?? '' }))).toEqual(
      ENTRIES.map(shown).sort((a, b) => Number(a.code) - Number(b.code)),
    );
  });

  test('gives back every symptom and every other page, and where each is', () => {
    const { symptoms, listings } = openLookup(sent());
    expect(symptoms).toEqual(SYMPTOMS.map(shown));
    expect(listings.slice(ENTRIES.length)).toEqual([...SYMPTOMS, ...PAGES].map(shown));
    expect([listings[0], ...listings.slice(ENTRIES.length)].map((found) => pageOf(found as Listing))).toEqual([
      'aadsts50011',
      'symptoms/caa-codes',
      'symptoms/no-way',
      'procedures/reset-user-password',
      'tools/azure-cli',
      'tools/msal-net',
      'families/mfa',
    ]);
  });

  test('lists codes in the order of their numbers', () => {
    const codes = openLookup(buildLookup([...ENTRIES].reverse(), [], [])).entries.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort((a, b) => Number(a) - Number(b)));
  });

  test('finds a code by its number and nothing for another', () => {
    const { entry } = openLookup(index);
    expect(entry('50105')?.name).toBe('EntitlementGrantsNotFound');
    expect(entry('99999')).toBeUndefined();
  });

  test('writes the facts that many codes share once', () => {
    const facts = new Set(ENTRIES.map(({ kind, fixedBy, family, verdict }) => JSON.stringify([kind, fixedBy, family, verdict ?? 0])));
    expect(index.profiles).toHaveLength(facts.size);
  });

  test('holds a line for each code in every column', () => {
    for (const column of [index.titles, index.names]) expect(column.split('\n')).toHaveLength(ENTRIES.length);
  });

  test('may be empty', () => {
    expect(openLookup(buildLookup([], [], [])).entries).toEqual([]);
  });
});
