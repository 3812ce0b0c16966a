import { describe, expect, test } from 'vitest';
import { buildLookup, openLookup, pageOf } from '../../../src/search/lookup-index.ts';
import { ENTRIES, SYMPTOMS, TEXTS } from './example-lookup.ts';

const index = buildLookup(ENTRIES, SYMPTOMS, Object.values(TEXTS));

describe('the lookup index', () => {
  test('gives back every code as it was put in', () => {
    const { entries } = openLookup(JSON.parse(JSON.stringify(index)));
    expect(entries.map((entry) => ({ ...entry, name: entry.name ?? '' }))).toEqual(
      ENTRIES.map((entry) => ({ ...entry, name: entry.name ?? '' })).sort((a, b) => Number(a.code) - Number(b.code)),
    );
  });

  test('gives back every symptom, and the page of each', () => {
    const { symptoms } = openLookup(JSON.parse(JSON.stringify(index)));
    expect(symptoms).toEqual(SYMPTOMS);
    expect([symptoms[0], ENTRIES[0]].map((found) => found && pageOf(found))).toEqual(['symptoms/caa-codes', 'aadsts50011']);
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
    const facts = new Set(ENTRIES.map(({ kind, fixedBy, family, guide }) => JSON.stringify([kind, fixedBy, family, guide ? 1 : 0])));
    expect(index.profiles).toHaveLength(facts.size);
  });

  test('holds a line for each code in every column', () => {
    for (const column of [index.titles, index.names, index.messages]) expect(column.split('\n')).toHaveLength(ENTRIES.length);
  });

  test('knows how many pages there are', () => {
    expect(openLookup(index).pageCount).toBe(ENTRIES.length);
  });

  test('may be empty', () => {
    expect(openLookup(buildLookup([], [], [])).entries).toEqual([]);
  });

  test('knows the words of the pages, and the parts of names', () => {
    const { vocabulary } = openLookup(index);
    expect(['redirect', 'multifactor', 'entitlement', 'grants'].filter((word) => !vocabulary.has(word))).toEqual([]);
    expect(vocabulary.has('frobnicator')).toBe(false);
  });
});
