import { expect, test } from 'vitest';
import { TriageEngine } from '../../../src/elements/triage-engine.ts';
import type { CodeFacts } from '../../../src/logs/triage.ts';

const FACTS = new Map<string, CodeFacts>([
  ['50105', { title: 'You are not assigned to this app', kind: 'failure', verdict: 'no', fixedBy: ['admin'], path: 'aadsts50105' }],
  ['50140', { title: 'Stay signed in?', kind: 'interrupt', verdict: 'no', fixedBy: ['user'], path: 'aadsts50140' }],
]);
const HEADER = 'Date (UTC),Request ID,User ID,Username,Application,Application ID ,IP address,Status,Sign-in error code,Failure reason';
const line = (id: string, code: string, status = 'Failure') =>
  `2026-11-23T10:00:00Z,${id},u,anna@example.com,App,a,203.0.113.7,${status},${code},why`;
const log = (...lines: string[]) => new File([[HEADER, ...lines].join('\n')], 'log.csv');
const silent = () => {};

test('a log is read with what the guide knows: what it calls a normal step is no failure, in counts and filters alike', async () => {
  const engine = new TriageEngine(FACTS);
  const [report] = await engine.read([log(line('1', '50105'), line('2', '50140'), line('3', '0', 'Success'), 'damaged')], silent);
  expect(report).toMatchObject({ name: 'log.csv', rows: 4, damagedRows: 1, damaged: [{ row: 5 }] });
  const { triage } = engine.view({});
  expect(triage).toMatchObject({ failures: 1, interrupts: 1, successes: 1 });
  expect(engine.view({ outcome: 'failure' }).events.map(({ id }) => id)).toEqual(['1']);
});

test('Excel may have saved a log as UTF-16', async () => {
  const text = `\uFEFF${HEADER.replaceAll(',', '\t')}\n${line('1', '50105').replaceAll(',', '\t')}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
  const engine = new TriageEngine(FACTS);
  await engine.read([new File([bytes], 'log.txt')], silent);
  expect(engine.view({}).triage.failures).toBe(1);
});

test('a file that is no log says what it has, and the others are read', async () => {
  const engine = new TriageEngine(FACTS);
  const reports = await engine.read([new File(['Name,Mail\nAnna,a'], 'users.csv'), log(line('1', '50105'))], silent);
  expect(reports.map(({ name, found, rows }) => [name, found, rows])).toEqual([
    ['users.csv', ['Name', 'Mail'], 0],
    ['log.csv', undefined, 1],
  ]);
});

test('progress goes from nothing to all', async () => {
  const shares: number[] = [];
  await new TriageEngine(FACTS).read([log(line('1', '50105')), log(line('2', '50105'))], (share) => shares.push(share));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('one name stands for one person in everything that is saved masked, until the files are cleared', async () => {
  const engine = new TriageEngine(FACTS);
  await engine.read([log(line('1', '50105'))], silent);
  expect(engine.eventsCsv({}, true)).toContain('user-1');
  expect(engine.markdown({}, true)).toContain('user-1');
  expect(engine.eventsCsv({}, true) + engine.markdown({}, true) + engine.summaryCsv({}, true)).not.toContain('anna@');
  engine.stop();
  expect(engine.view({}).triage.total).toBe(0);
});
