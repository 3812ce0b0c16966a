import { describe, expect, test } from 'vitest';
import { mergeLogs } from '../../../src/logs/merge-logs.ts';
import { triage } from '../../../src/logs/triage.ts';
import { csv, FEW, factsOf, readPieces, row } from './examples.ts';

const MEGABYTE = 1_000_000;
const record = (id: string, more: object = {}) => ({
  id,
  createdDateTime: '2026-09-14T10:00:00Z',
  correlationId: 'c',
  status: { errorCode: 50126 },
  ...more,
});
const ids = (log: { events: { id: string }[] }) => log.events.map(({ id }) => id);

describe('a hostile value is a value', () => {
  test.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['marks of direction', '\u202etxt.exe\u2066\u2069'],
    ['a formula', '=HYPERLINK("http://evil.example","x")'],
    ['controls', 'a\u0000\u0007\u001b[31mb'],
    ['half a character', '\ud800x'],
    ['a name that every object has', '__proto__'],
  ])('%s', async (_what, value) => {
    const inCsv = await readPieces(csv([...FEW, 'Failure reason'], [...row('r1'), value]));
    const inJson = await readPieces(JSON.stringify([record('r1', { status: { errorCode: 50126, failureReason: value } })]));
    expect([inCsv.events[0]?.reason, inJson.events[0]?.reason]).toEqual([value, value]);
    const log = mergeLogs([
      await readPieces(
        csv(
          FEW,
          row('r1').map((field) => (field === 'Payroll' ? value : field)),
        ),
      ),
    ]);
    expect(triage(log.events, factsOf).apps).toMatchObject([{ label: value, count: 1 }]);
  });
});

describe('JSON', () => {
  test('with keys of what every object has changes nothing', async () => {
    const text = `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(record('r1')).slice(1)}]`;
    expect(ids(await readPieces(text))).toEqual(['r1']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(['1e999', '-50126', '50126.5', '9007199254740993123', '"50126<b>"', 'true', '[50126]'])(
    'with %s for a code has none',
    async (code) => {
      const { events } = await readPieces(JSON.stringify([record('r1')]).replace('50126', code));
      expect(events[0]).toMatchObject({ code: '', outcome: 'failure' });
    },
  );

  test('nested 100,000 deep is damaged, within a record and around records', async () => {
    const [opened, closed] = ['['.repeat(100_000), ']'.repeat(100_000)];
    const within = await readPieces(`[${JSON.stringify(record('r1'))},{"id":"x","a":${opened}${closed}},${JSON.stringify(record('r2'))}]`);
    expect(ids(within)).toEqual(['r1', 'r2']);
    expect(within.damaged).toEqual([{ row: 2, why: 'It is nested too deep.' }]);
    expect(ids(await readPieces(opened + JSON.stringify(record('r1')) + closed))).toEqual(['r1']);
    expect(ids(await readPieces(`${JSON.stringify(record('r1'))}\n${'{"a":'.repeat(100_000)}`))).toEqual(['r1']);
  });

  test.each([
    ['a text of 3 MB', `"${'x'.repeat(3 * MEGABYTE)}"`],
    ['a text of 3 MB that is not closed', `"${'x'.repeat(3 * MEGABYTE)}`],
    ['3 MB of escaped quotation marks', `"${'\\"'.repeat(1.5 * MEGABYTE)}"`],
    ['3 MB of escaped quotation marks behind braces, after a broken text', `"x" "${'{\\"'.repeat(MEGABYTE)}"`],
    ['3 MB of braces', '{'.repeat(3 * MEGABYTE)],
    ['3 MB of opened objects', '{"a":'.repeat(MEGABYTE)],
    ['3 MB of broken objects', '{"a" "b",'.repeat(MEGABYTE / 3)],
    ['3 MB of quotation marks', '"'.repeat(3 * MEGABYTE + 1)],
    ['3 MB of blanks', ' '.repeat(3 * MEGABYTE)],
    ['3 MB of commas', ','.repeat(3 * MEGABYTE)],
    ['3 MB of brackets', '[]'.repeat(1.5 * MEGABYTE)],
  ])('with %s in a record is read on in the next line', async (_what, value) => {
    const bad = JSON.stringify(record('bad')).replace('"c"', value);
    const log = await readPieces([JSON.stringify(record('r1')), bad, JSON.stringify(record('r2'))].join('\n'));
    expect(ids(log)).toEqual(['r1', 'r2']);
    expect(log.damaged.length).toBeGreaterThan(0);
  });

  test('with a text of 3 MB at the end of a line that was cut off is read on in the next line', async () => {
    const bad = `{"id":"bad","x":"${'x'.repeat(3 * MEGABYTE)}`;
    const log = await readPieces([JSON.stringify(record('r1')), bad, JSON.stringify(record('r2'))].join('\n'));
    expect(ids(log)).toEqual(['r1', 'r2']);
    expect(log.damaged).toEqual([{ row: 2, why: 'It is longer than 2 MB.' }]);
  });

  test('with a thousand objects in each other in a record has one damaged record', async () => {
    const bad = JSON.stringify(record('bad')).replace('"c"', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`);
    const log = await readPieces(`[${JSON.stringify(record('r1'))},${bad},${JSON.stringify(record('r2'))}]`);
    expect(ids(log)).toEqual(['r1', 'r2']);
    expect(log.damaged).toEqual([{ row: 2, why: 'It is nested too deep.' }]);
  });
});

describe('CSV', () => {
  test.each([
    ['a line of 3 MB', 'x'.repeat(3 * MEGABYTE)],
    ['a line of 3 MB in quotes', `"${'x'.repeat(3 * MEGABYTE)}"`],
    ['a quotation mark that opens 3 MB on one line', `"${'x'.repeat(3 * MEGABYTE)}`],
    ['3 MB of commas', ','.repeat(3 * MEGABYTE)],
    ['3 MB of commas and letters', 'a,'.repeat(1.5 * MEGABYTE)],
    ['3 MB of quotation marks', '"'.repeat(3 * MEGABYTE + 1)],
    ['3 MB of misplaced quotation marks', `"a${'"b'.repeat(1.5 * MEGABYTE)}`],
    ['misplaced quotation marks before a million blanks', `"${'a"'.repeat(400_000)}${' '.repeat(MEGABYTE)}`],
    ['misplaced quotation marks before a million tabs and blanks', `"${'a"'.repeat(400_000)}${' \t\u00a0'.repeat(300_000)}`],
    ['300,000 lines that open a quotation mark', '"a\n'.repeat(300_000)],
    ['300,000 lines that open one after a comma', 'a,"b\n'.repeat(300_000)],
    ['300,000 lines that close one twice', '"a"b\n'.repeat(300_000)],
  ])('with %s is read on in the next line', async (_what, bad) => {
    const log = await readPieces([csv(FEW, row('r1')), bad, csv(row('r2')), csv(row('r3'))].join('\n'));
    expect(ids(log).at(0)).toBe('r1');
    expect(ids(log).at(-1)).toBe('r3');
    expect(log.events.length + log.damaged.length).toBeGreaterThan(3);
  });
});

test('times at both ends of time make no more than about a thousand bars', async () => {
  const { events } = await readPieces(
    JSON.stringify(
      ['0002-01-01', '2026-09-14', '9999-12-31'].map((day, index) => record(`r${index}`, { createdDateTime: `${day}T00:00:00Z` })),
    ),
  );
  const { hours, from, to } = triage(events, factsOf);
  expect(hours.length).toBeLessThan(1100);
  expect(hours.reduce((sum, { failures }) => sum + failures, 0)).toBe(3);
  expect(to).toBeGreaterThan(from as number);
});
