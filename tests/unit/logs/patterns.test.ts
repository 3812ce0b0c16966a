import { describe, expect, test } from 'vitest';
import { matching } from '../../../src/logs/filters.ts';
import { type Pattern, THRESHOLDS } from '../../../src/logs/patterns.ts';
import type { SignInEvent } from '../../../src/logs/sign-in-event.ts';
import { triage } from '../../../src/logs/triage.ts';
import { at, event, events, factsOf } from './examples.ts';

const found = (given: readonly SignInEvent[], id: Pattern['id']) => triage(given, factsOf).patterns.filter((pattern) => pattern.id === id);

describe('one user with many codes', () => {
  const withCodes = (...codes: string[]) => codes.map((code) => event({ upn: 'ana@x', code }));

  test('is shown from four codes on', () => {
    const given = withCodes('1', '2', '3', '4', '4');
    const [pattern] = found(given, 'one-user-many-codes');
    expect(pattern).toMatchObject({
      title: 'One user, many different codes',
      detail: 'ana@x: 5 failures with 4 different codes (AADSTS4, AADSTS1, AADSTS2, AADSTS3).',
      count: 5,
    });
    expect(matching(given, pattern?.filters ?? {})).toHaveLength(5);
  });

  test.each([
    ['with three codes', withCodes('1', '2', '3', '3', '3')],
    ['with a fourth that is none', withCodes('1', '2', '3', '')],
    ['with a fourth that is a step', withCodes('1', '2', '3', '50074')],
    ['that are two', [...withCodes('1', '2'), event({ upn: 'bob@x', code: '3' }), event({ upn: 'bob@x', code: '4' })]],
    ['without a name', ['1', '2', '3', '4'].map((code) => event({ code }))],
  ])('is not shown %s', (_what, given) => {
    expect(found(given, 'one-user-many-codes')).toEqual([]);
  });
});

describe('an app that fails since an hour', () => {
  const start = event({ time: at('07:10'), outcome: 'success', code: '0', app: 'Payroll' });
  const failures = (users: number, minutes = 10) =>
    events(users, (index) => ({ upn: `u${index}@x`, app: 'Payroll', code: '53003', time: at('10:05') + index * minutes * 60_000 }));

  test('is shown from five users within an hour on, after three hours without', () => {
    const given = [start, ...failures(5)];
    const [pattern] = found(given, 'app-since');
    expect(pattern).toMatchObject({
      detail: 'Payroll: 5 failures of 5 users since 2026-09-14 10:00 UTC (AADSTS53003), and none in the 3 hours before.',
      filters: { app: 'payroll' },
      count: 5,
    });
  });

  test.each([
    ['for four users', [start, ...failures(4)]],
    ['when the log begins two hours before', [event({ time: at('08:00') }), ...failures(5)]],
    ['when there was a failure before', [start, event({ time: at('07:30'), app: 'Payroll' }), ...failures(5)]],
    ['when the users come over several hours', [start, ...failures(5, 20)]],
    ['without times', [start, ...failures(5).map((failure) => ({ ...failure, time: undefined }))]],
    ['for five failures of one user', [start, ...failures(5).map((failure) => ({ ...failure, upn: 'ana@x' }))]],
  ])('is not shown %s', (_what, given) => {
    expect(found(given, 'app-since')).toEqual([]);
  });
});

describe('one address with many users', () => {
  const fromOne = (users: number) => events(users, (index) => ({ upn: `u${index}@x`, ip: '203.0.113.9' }));

  test('is shown from ten users on, with what else it can be', () => {
    const [pattern] = found(fromOne(10), 'address-many-users');
    expect(pattern).toMatchObject({ count: 10, filters: { ip: '203.0.113.9' } });
    expect(pattern?.detail).toMatch(/^203\.0\.113\.9: 10 failures of 10 users \(AADSTS50126\)\. A password spray .* office/);
  });

  test.each([
    ['for nine users', [...fromOne(9), ...fromOne(9)]],
    ['for applications, which are no users', events(20, (index) => ({ servicePrincipal: `s${index}`, ip: '203.0.113.9' }))],
    ['when one of ten went through', fromOne(10).map((one, index): SignInEvent => (index === 0 ? { ...one, outcome: 'success' } : one))],
  ])('is not shown %s', (_what, given) => {
    expect(found(given, 'address-many-users')).toEqual([]);
  });
});

describe('a success after wrong passwords', () => {
  const wrong = (count: number, known: Partial<SignInEvent> = {}) =>
    events(count, (index) => ({ upn: 'ana@x', time: at('10:00') + index * 60_000, ...known }));
  const success = (clock: string, known: Partial<SignInEvent> = {}) =>
    event({ upn: 'ana@x', outcome: 'success', code: '0', time: at(clock), ...known });

  test('is shown from five within the hour before on', () => {
    const [pattern] = found([success('11:00'), ...wrong(5)], 'success-after-failures');
    expect(pattern).toMatchObject({ count: 5, filters: { user: 'ana@x' } });
    expect(pattern?.detail).toMatch(
      /^ana@x: 5 sign-ins with a wrong password, .*\(AADSTS50126\), within an hour before a success at 2026-09-14 11:00 UTC\./,
    );
  });

  test('counts locks, expired and missing passwords as well, also where they are steps', () => {
    const codes = ['50126', '50053', '50055', '50056', '50064'];
    const given = wrong(5).map(
      (one, index): SignInEvent => ({ ...one, code: codes[index] as string, outcome: index === 2 ? 'interrupt' : 'failure' }),
    );
    expect(found([...given, success('10:30')], 'success-after-failures')).toHaveLength(1);
  });

  test.each([
    ['after four', [...wrong(4), success('10:30')]],
    ['a minute too late', [...wrong(5), success('11:01')]],
    ['before them', [...wrong(5), success('10:03')]],
    ['of somebody else', [...wrong(5), success('10:30', { upn: 'bob@x' })]],
    ['that is a token renewed without the user', [...wrong(5), success('10:30', { type: 'non-interactive' })]],
    ['after failures of another kind', [...wrong(5, { code: '53003' }), success('10:30')]],
    ['without a time', [...wrong(5), event({ upn: 'ana@x', outcome: 'success', code: '0' })]],
  ])('is not shown for a success %s', (_what, given) => {
    expect(found(given, 'success-after-failures')).toEqual([]);
  });
});

test('of each pattern the ten with most events are shown', () => {
  const given = events(15 * 6, (index) => ({ upn: `u${index % 15}@x`, code: String(index) })).concat(event({ upn: 'u14@x' }));
  const shown = found(given, 'one-user-many-codes');
  expect(shown).toHaveLength(THRESHOLDS.mostShown);
  expect(shown[0]).toMatchObject({ subject: { label: 'u14@x' }, count: 7 });
});

test('an ordinary day shows nothing', () => {
  const given = [event({ upn: 'a@x', ip: '1' }), event({ upn: 'b@x', ip: '1', code: '0', outcome: 'success' })];
  expect(triage(given, factsOf).patterns).toEqual([]);
});
