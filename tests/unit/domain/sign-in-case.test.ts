import { describe, expect, test } from 'vitest';
import {
  caseSummary,
  copyableValues,
  newCase,
  parseCase,
  slotValues,
  withPaste,
  withTick,
  withValue,
} from '../../../src/domain/sign-in-case.ts';

const ID = 'bbbbbbbb-1111-4222-8333-444444444444';
const OTHER = 'cccccccc-1111-4222-8333-444444444444';

describe('another paste', () => {
  const kept = withTick(newCase({ upn: 'anna@example.com', correlationId: ID }), 'aadsts50105', 'check-1', 'no');

  test('of the same event adds what it tells', () => {
    const more = withPaste(kept, { ip: '203.0.113.7', upn: 'Anna@example.com' }, ['cookie']);
    expect(more.values).toMatchObject({ correlationId: ID, ip: '203.0.113.7' });
    expect(more.ticks).toEqual(kept.ticks);
    expect(more.secrets).toEqual(['cookie']);
  });

  test.each([
    ['another event', { correlationId: OTHER }],
    ['another person', { upn: 'ben@example.com' }],
  ])('of %s begins a new case', (_, values) => {
    expect(withPaste(kept, values, [])).toEqual(newCase(values));
  });

  test('begins a case where there is none', () => {
    expect(withPaste(undefined, { code: '50105' }, [])).toEqual(newCase({ code: '50105' }));
  });

  test('leaves the mask on', () => {
    expect(withPaste({ ...kept, isMasked: true }, { upn: 'ben@example.com' }, []).isMasked).toBe(true);
  });
});

describe('what is written by hand', () => {
  test('stays on one line, without marks that turn the text around, and has an end', () => {
    const changed = withValue(newCase(), 'upn', ` anna\r\n\u202E@example.com${'x'.repeat(500)} `);
    expect(changed.values.upn).toMatch(/^anna @example\.comx+$/);
    expect(changed.values.upn?.length).toBe(200);
  });

  test('and is emptied, is no more in the case', () => {
    expect(withValue(newCase({ ip: '203.0.113.7' }), 'ip', ' ').values).toEqual({});
  });

  test('and what is no longer ticked, is gone', () => {
    const ticked = withTick(newCase(), 'aadsts50105', 'check-1', 'found\nthis');
    expect(ticked.ticks).toEqual({ aadsts50105: { 'check-1': 'found this' } });
    expect(withTick(ticked, 'aadsts50105', 'check-1', undefined).ticks).toEqual({ aadsts50105: {} });
  });
});

describe('a masked case', () => {
  const masked = {
    ...newCase({ code: '50105', upn: 'anna@example.com', timestamp: '2026-11-23T10:12:13Z', ip: '203.0.113.7' }),
    isMasked: true,
  };

  test('gives copied texts nothing that says who or where', () => {
    expect(copyableValues(masked)).toEqual({ code: '50105', upn: '[masked]', timestamp: '2026-11-23T10:12:13Z', ip: '[masked]' });
    expect(caseSummary(masked)).toBe('AADSTS50105, [masked]');
  });

  test('leaves the slots of samples empty', () => {
    expect(slotValues(masked)).toEqual({ timestamp: '2026-11-23T10:12:13Z' });
  });
});

test('slots are filled with what fits them alone', () => {
  const kept = newCase({ upn: 'anna@example.com', appId: 'not an ID', correlationId: ID.toUpperCase(), timestamp: '23/11/2026 10:12' });
  expect(slotValues(kept)).toEqual({ upn: 'anna@example.com', correlationId: ID });
});

test.each([null, '', '{', '[]', '{"values":1}', '{"values":{},"ticks":{},"secrets":"x"}'])('%j is no case', (text) => {
  expect(parseCase(text)).toBeUndefined();
});

test('a case is read as it was kept', () => {
  const kept = withTick(newCase({ code: '50105' }, ['cookie']), 'aadsts50105', 'check-1', '');
  expect(parseCase(JSON.stringify(kept))).toEqual(kept);
});
