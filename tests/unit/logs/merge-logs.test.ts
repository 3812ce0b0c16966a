import { describe, expect, test } from 'vitest';
import type { ReadLog } from '../../../src/logs/log-reader.ts';
import { mergeLogs } from '../../../src/logs/merge-logs.ts';
import type { SignInEvent } from '../../../src/logs/sign-in-event.ts';
import { at, event, fixture, readPieces } from './examples.ts';

const log = (...events: SignInEvent[]): ReadLog => ({ format: 'user-csv', events, details: [], rows: events.length, damaged: [] });
const details = (...requestIds: string[]): ReadLog => ({
  ...log(),
  format: 'details-csv',
  details: requestIds.map((requestId, index) => ({ requestId, method: `Method ${index}`, succeeded: 'true', detail: '' })),
});

test('several logs become one, newest first, with what has no time last', () => {
  const { events, duplicates } = mergeLogs([
    log(event({ id: 'none' }), event({ id: 'old', time: at('10:00') })),
    log(event({ id: 'new', time: at('12:00') }), event({ id: 'middle', time: at('11:00') })),
  ]);
  expect(events.map(({ id }) => id)).toEqual(['new', 'middle', 'old', 'none']);
  expect(duplicates).toBe(0);
});

describe('an event that is there twice is kept once', () => {
  const inCsv = event({
    id: 'r1',
    time: at('10:00'),
    outcome: 'interrupt',
    code: '50074',
    city: 'Berlin',
    reason: 'Short',
    type: 'unknown',
  });
  const inJson = event({
    id: 'r1',
    time: at('10:00'),
    outcome: 'failure',
    code: '50074',
    device: 'LAPTOP',
    reason: 'In full',
    policies: [{ name: 'MFA', result: 'failure' }],
    methods: [{ method: 'Password', succeeded: 'true', detail: '' }],
    type: 'interactive',
  });

  test.each([
    ['CSV before JSON', [log(inCsv), log(inJson)]],
    ['JSON before CSV', [log(inJson), log(inCsv)]],
    ['both in one log', [log(inCsv, inJson)]],
  ])('with what either has: %s', (_what, logs) => {
    const { events, duplicates } = mergeLogs(logs);
    // Only the status in CSV says that it was a step.
    expect(events).toEqual([{ ...inJson, outcome: 'interrupt', city: 'Berlin' }]);
    expect(duplicates).toBe(1);
  });

  test('also when it is there three times', () => {
    expect(mergeLogs([log(inCsv, inCsv), log(inCsv)])).toEqual({ events: [inCsv], duplicates: 2, unjoined: 0 });
  });

  test('but not when it has no ID', () => {
    expect(mergeLogs([log(event(), event())]).events).toHaveLength(2);
  });

  test('and the logs stay as they were', () => {
    const logs = [log(inCsv), log(inJson)];
    const before = structuredClone(logs);
    mergeLogs(logs);
    expect(logs).toEqual(before);
  });
});

describe('authentication details', () => {
  test('go to the event with their request ID, and those without one are counted', () => {
    const { events, unjoined } = mergeLogs([details('r1', 'r1', 'gone'), log(event({ id: 'r1' }), event({ id: 'r2' }))]);
    expect(events.map(({ id, methods }) => [id, methods.map(({ method }) => method)])).toEqual([
      ['r1', ['Method 0', 'Method 1']],
      ['r2', []],
    ]);
    expect(unjoined).toBe(1);
  });

  test('of a file that is given twice are there once', () => {
    expect(mergeLogs([details('r1'), details('r1'), log(event({ id: 'r1' }))]).events[0]?.methods).toHaveLength(1);
  });

  test('do not repeat what the record has', () => {
    const own = [{ method: 'Own', succeeded: 'true', detail: '' }];
    expect(mergeLogs([details('r1'), log(event({ id: 'r1', methods: own }))]).events[0]?.methods).toEqual(own);
  });
});

test('the CSV and the JSON of the same sign-in are one event', async () => {
  const [inCsv, inJson] = await Promise.all(
    ['interactive-2026.csv', 'interactive-portal.json'].map(async (name) => readPieces(fixture(name))),
  );
  const { events, duplicates } = mergeLogs([inCsv as ReadLog, inJson as ReadLog]);
  expect({ count: events.length, duplicates }).toEqual({ count: 3, duplicates: 1 });
  expect(events.at(-1)).toMatchObject({ id: '11111111-2222-4333-8444-555555550100', policies: [], type: 'interactive', city: 'Redmond' });
});
