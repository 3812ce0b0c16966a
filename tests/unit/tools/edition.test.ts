import { afterEach, describe, expect, test, vi } from 'vitest';
import { editionName } from '../../../src/integrations/offline/edition.ts';
import { thisEdition } from '../../../tools/edition.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the edition of an export', () => {
  test('is dated with SOURCE_DATE_EPOCH, in UTC, where it is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795478399');
    expect(thisEdition().date).toBe('2026-11-23');
  });

  test('is dated with its commit otherwise', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '');
    expect(thisEdition().date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('is not dated with something that is no time', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    expect(() => thisEdition()).toThrow('SOURCE_DATE_EPOCH is "yesterday"; it must be a number of seconds since 1970.');
  });

  test('names its files', () => {
    expect(editionName({ version: '1.2.3', date: '2026-11-23' })).toBe('aadsts-guide-1.2.3-2026-11-23');
  });
});
