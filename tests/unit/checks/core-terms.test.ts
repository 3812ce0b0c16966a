import { describe, expect, test } from 'vitest';
import { countTerms, hasTerm, publishedTerms } from '../../../src/checks/core-terms.ts';

describe('core terms', () => {
  test('are found in a published text, however it writes them, but not in its placeholders', () => {
    expect(publishedTerms('The reply URL is missing; an SSOArtifact with StrongAuth was expected.')).toEqual(['redirect URI']);
    expect(publishedTerms('The provided refresh_token was issued for {tenant}.')).toEqual(['refresh token']);
    expect(publishedTerms('The primary refresh token has expired.')).toEqual(['primary refresh token']);
    expect(publishedTerms('The request could not be read.')).toEqual([]);
  });

  test('count where one of them is used, in the field’s own form', () => {
    expect(hasTerm('The redirect URI is not registered', ['redirect URI', 'tenant'])).toBe(true);
    expect(hasTerm('The return address is not registered', ['redirect URI'])).toBe(false);
  });

  test('are counted over rows and guides whose code has a published text with any', () => {
    const row = (code: string, title: string, meaning: string) => ({ value: { code, title, meaning } });
    const content = {
      guides: [],
      register: [row('50001', 'A resource is missing', 'No.'), row('50002', 'Nothing', 'No.'), row('50003', 'A', 'B')],
    };
    expect(countTerms(content as never, { '50001': ['resource'], '50002': ['tenant'] })).toEqual({
      guides: { have: 0, of: 0 },
      rows: { have: 1, of: 2 },
    });
  });
});
