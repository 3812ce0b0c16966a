import { describe, expect, test } from 'vitest';
import { namedExactly, namesInPaste } from '../../../src/search/names.ts';
import { ENTRIES } from './example-lookup.ts';

const codes = (found: { code: string }[]) => found.map(({ code }) => code);

describe('a name', () => {
  test.each(['EntitlementGrantsNotFound', 'entitlement grants not found', 'ENTITLEMENT_GRANTS_NOT_FOUND'])(
    '%s is that of a code',
    (text) => {
      expect(codes(namedExactly(text, ENTRIES))).toEqual(['50105']);
    },
  );

  test.each(['EntitlementGrants', 'password', '', `${'EntitlementGrantsNotFound '.repeat(20)}`])('%s is none', (text) => {
    expect(namedExactly(text, ENTRIES)).toEqual([]);
  });

  test('is found as one word of a longer text', () => {
    expect(codes(namesInPaste('it said EntitlementGrantsNotFound - what now', ENTRIES))).toEqual(['50105']);
    expect(namesInPaste('it said entitlement grants not found', ENTRIES)).toEqual([]);
  });

  test('is none where a library repeats the OAuth error', () => {
    expect(namesInPaste('entitlement_grants_not_found: EntitlementGrantsNotFound: what now', ENTRIES)).toEqual([]);
  });
});
