import { describe, expect, test } from 'vitest';
import { settleOutcomes } from '../../../src/logs/code-facts.ts';
import { matching } from '../../../src/logs/filters.ts';
import { triage } from '../../../src/logs/triage.ts';
import { at, event, events, factsOf } from './examples.ts';

const of = (...given: Parameters<typeof event>[0][]) => triage(given.map(event), factsOf);

describe('an event counts as', () => {
  test.each([
    ['a failure', { code: '50126' }, 'failures'],
    ['a failure when the guide does not know its code', { code: '99999' }, 'failures'],
    ['a failure without a code', { code: '' }, 'failures'],
    ['an interrupt when the guide says that its code is one', { code: '50074' }, 'interrupts'],
    ['an interrupt when the log says so', { code: '50126', outcome: 'interrupt' }, 'interrupts'],
    ['a success', { code: '0', outcome: 'success' }, 'successes'],
    ['a success when the log says so, whatever its code', { code: '50074', outcome: 'success' }, 'successes'],
  ] as const)('%s', (_what, known, counted) => {
    const { total, failures, interrupts, successes } = of(known);
    expect({ total, failures, interrupts, successes }).toEqual({ total: 1, failures: 0, interrupts: 0, successes: 0, [counted]: 1 });
  });

  test('and the filter for the outcome finds it, once the outcomes are settled', () => {
    const settled = settleOutcomes([event({ code: '50074' }), event()], factsOf);
    expect(matching(settled, { outcome: 'interrupt' }).map(({ code }) => code)).toEqual(['50074']);
  });
});

describe('codes', () => {
  test('come with how many events, users and apps they have, most first', () => {
    const { codes } = of(
      { code: '99999', reason: 'Something new', upn: 'a@x', app: 'A' },
      { code: '50126', upn: 'a@x', app: 'A' },
      { code: '50126', upn: 'A@X', app: 'B' },
      { code: '50126', upn: 'b@x', app: 'B' },
      { code: '50126' },
    );
    expect(codes).toEqual([
      { key: '50126', code: '50126', label: 'Wrong user name or password', count: 4, users: 2, apps: 2, facts: factsOf('50126') },
      { key: '99999', code: '99999', label: 'Something new', count: 1, users: 1, apps: 1, facts: undefined },
    ]);
  });

  test('of steps are apart from those of failures', () => {
    const { codes, interruptCodes } = of({ code: '50074' }, { code: '50126' }, { code: '50140', outcome: 'interrupt' });
    expect([codes, interruptCodes].map((list) => list.map(({ code }) => code).sort())).toEqual([['50126'], ['50074', '50140']]);
  });
});

describe('over time', () => {
  test('hours without events are there, with zeros', () => {
    const { hours, step, from, to } = of(
      { time: at('10:59') },
      { time: at('13:00'), code: '50074' },
      { time: at('13:01'), outcome: 'success' },
      { time: undefined },
    );
    expect({ from, to, step }).toEqual({ from: at('10:59'), to: at('13:01'), step: 3_600_000 });
    expect(hours.map(({ start, failures, interrupts, successes }) => [start - at('00:00'), failures, interrupts, successes])).toEqual([
      [10 * 3_600_000, 1, 0, 0],
      [11 * 3_600_000, 0, 0, 0],
      [12 * 3_600_000, 0, 0, 0],
      [13 * 3_600_000, 0, 1, 1],
    ]);
  });

  test.each([
    ['14 days make hours', 14 * 24 * 60, 3_600_000, 14 * 24 + 1],
    ['a minute more makes days', 14 * 24 * 60 + 1, 24 * 3_600_000, 15],
  ])('%s', (_what, minutes, step, bars) => {
    const made = of({ time: at('00:00') }, { time: at('00:00') + minutes * 60_000 });
    expect(made.step).toBe(step);
    expect(made.hours).toHaveLength(bars);
  });

  test('nothing is there when no event has a time', () => {
    expect(of({}, {})).toMatchObject({ from: undefined, to: undefined, hours: [] });
  });
});

describe('who and what has most failures', () => {
  test('ten of each, most first, then by the alphabet', () => {
    const { users, ips } = triage(
      events(12, (index) => ({ upn: `u${String(index).padStart(2, '0')}@x`, ip: index < 6 ? '203.0.113.1' : `203.0.113.${index + 10}` })),
      factsOf,
    );
    expect(users.map(({ label, count }) => `${label} ${count}`)).toEqual(Array.from({ length: 10 }, (_, index) => `u0${index}@x 1`));
    expect(ips[0]).toEqual({ key: '203.0.113.1', label: '203.0.113.1', count: 6, users: 6 });
  });

  test('without successes, steps, and what has no value', () => {
    const { users, apps, countries, devices } = of({ upn: 'a@x', outcome: 'success', code: '0' }, { upn: 'b@x', code: '50074' }, {});
    expect([users, apps, countries, devices]).toEqual([[], [], [], []]);
  });

  test('one user under one name, whichever of the names an event has', () => {
    const { users, apps, devices } = of(
      { user: 'Ana', upn: 'ana@x', userId: 'u1', app: 'Payroll', appId: 'a1', deviceId: 'd1', device: 'LAPTOP' },
      { upn: 'ANA@x', app: 'Payroll (old name)', appId: 'A1', deviceId: 'd1' },
    );
    expect(users).toEqual([{ key: 'ana@x', label: 'ana@x', count: 2 }]);
    expect(apps).toEqual([{ key: 'a1', label: 'Payroll', count: 2, users: 1 }]);
    expect(devices).toEqual([{ key: 'd1', label: 'LAPTOP', count: 2, users: 1 }]);
  });
});

describe('policies', () => {
  const applied = (...policies: [string, string][]) => ({ policies: policies.map(([name, result]) => ({ name, result })) });

  test('that stopped failures are counted, once for each event', () => {
    const { policies } = of(
      { upn: 'a@x', ...applied(['Block', 'failure'], ['Block', 'failure'], ['MFA', 'success'], ['Try', 'reportOnlyFailure']) },
      { upn: 'b@x', ...applied(['Block', 'Failure'], ['Second', 'failure']) },
      { outcome: 'success', ...applied(['Third', 'failure']) },
    );
    expect(policies).toEqual([
      { key: 'Block', label: 'Block', count: 2, users: 2 },
      { key: 'Second', label: 'Second', count: 1, users: 1 },
    ]);
  });

  test('are none when none stopped anything, and unknown when no file has them', () => {
    expect(of({ policies: [] }).policies).toEqual([]);
    expect(of({}).policies).toBeUndefined();
    expect(of().policies).toBeUndefined();
  });
});
