import { describe, expect, test } from 'vitest';
import { correctName, matchNames, namesInPaste } from '../../../src/search/match-names.ts';
import { ENTRIES } from './example-lookup.ts';

const codes = (list: { code: string }[]) => list.map(({ code }) => code);

describe('a symbolic name', () => {
  test.each([
    'EntitlementGrantsNotFound',
    'entitlementgrantsnotfound',
    'Entitlement Grants Not Found',
    'entitlement-grants-not-found',
    'ENTITLEMENT_GRANTS_NOT_FOUND',
  ])('is found exactly as %s', (query) => {
    expect(codes(matchNames(query, ENTRIES).exact)).toEqual(['50105']);
  });

  test.each([
    ['entitle', ['50105'], 'its beginning'],
    ['EntitlementGr', ['50105'], 'its beginning'],
    ['entitlement grants', ['50105'], 'its first words'],
    ['GrantsNotFound', ['50105'], 'its last parts'],
    ['user strong auth', ['50076', '50079'], 'a beginning that two names share'],
    ['UserNameOrPass', ['50126'], 'parts from the middle, the last unfinished'],
  ])('is found by %s: %j (%s)', (query, found) => {
    expect(codes(matchNames(query, ENTRIES).near)).toEqual(found);
  });

  test.each(['ent', 'password reset', 'itlement', 'grants', 'found grants', 'grants not found', 'the app', ''])(
    'is not found by "%s"',
    (query) => {
      expect(matchNames(query, ENTRIES)).toEqual({ exact: [], near: [] });
    },
  );

  test('is not found by one word that many names have', () => {
    const many = ['A', 'B', 'C', 'D'].map((letter, position) => ({
      ...(ENTRIES[0] as (typeof ENTRIES)[0]),
      code: `9000${position}`,
      name: `InvalidToken${letter}`,
    }));
    expect(codes(matchNames('token', many).near)).toEqual([]);
    expect(codes(matchNames('InvalidTok', many).near)).toHaveLength(4);
  });

  test('is found inside a paste', () => {
    expect(codes(namesInPaste('Failure: EntitlementGrantsNotFound - The signed in user', ENTRIES))).toEqual(['50105']);
    expect(codes(namesInPaste('entitlement grants are not found', ENTRIES))).toEqual([]);
  });

  test.each([
    ['entitlmentgrantsnotfound', 'EntitlementGrantsNotFound'],
    ['BlockedByConditonalAccess', 'BlockedByConditionalAccess'],
    ['SomethingElseEntirely', undefined],
    ['blocked by', undefined],
  ])('is corrected: %s is %s', (query, name) => {
    expect(correctName(query, ENTRIES)).toBe(name);
  });
});
