import { describe, expect, test } from 'vitest';
import { makeLog } from '../../fixtures/logs/make-log.ts';
import { csv, FEW, fixture, readPieces, row } from './examples.ts';

const page = JSON.stringify(JSON.parse(fixture('graph-page.json')));
const record = JSON.stringify(JSON.parse(fixture('diagnostic-record.json')));
const damagedCsv = [
  csv(FEW, row('r1')),
  csv([...row('r2').slice(0, 3), 'Pay, "roll"\r\nand more', 'Failure', '1']),
  '"too","few"',
  csv(row('r3')).replace('"Payroll"', '"Payroll'),
  csv(row('r4')),
  csv(row('r5')).replaceAll('"', ''),
  '"sn"x"","b',
  csv(row('r6')),
].join('\r\n');

const FILES: Record<string, string> = {
  'user sign-ins': fixture('interactive-2026.csv').split('\n').slice(0, 2).join('\r\n'),
  'application sign-ins with a byte order mark': `\ufeff${fixture('application-2026.csv')}`,
  'CSV with every kind of damage': damagedCsv,
  'CSV with line feeds': damagedCsv.replaceAll('\r\n', '\n'),
  'CSV with carriage returns': damagedCsv.replaceAll('\r\n', '\r'),
  'CSV with a line for Excel': `sep=;\r\n${csv(FEW, row('r1')).replaceAll('","', '";"')}`,
  'an array of JSON': fixture('interactive-portal.json'),
  'two pages, one after the other': `${page}\n${page}`,
  'records on lines, one of them broken': `${record}\n${record.replace('"US"', '"US')}\r\n${record.slice(0, -30)}\n${record}`,
  'an array on one line, with a broken record': `[${record},${record.replace('"US"', 'US"')},${record.replace('},', ',')},${record}]`,
  'JSON with escapes': JSON.stringify([{ ...JSON.parse(record), note: '\\"}{][\\\\"', more: ['\\', { a: '"' }] }, JSON.parse(record)]),
};

describe('where a text is cut does not matter', () => {
  test.each(Object.entries(FILES))('%s, cut in two at every place, and into single characters', async (_what, text) => {
    const whole = await readPieces(text);
    expect(whole.rows).toBeGreaterThan(0);
    for (let at = 1; at < text.length; at++) {
      const cut = await readPieces(text.slice(0, at), text.slice(at));
      // A comparison of texts, because this is done thousands of times.
      if (JSON.stringify(cut) !== JSON.stringify(whole)) expect(cut, `cut at ${at}`).toEqual(whole);
    }
    expect(await readPieces(...text)).toEqual(whole);
  });

  test('a long log in pieces of several lengths', async () => {
    let text = '';
    for await (const piece of makeLog({ count: 3000 })) text += piece;
    const whole = await readPieces(text);
    expect(whole).toMatchObject({ rows: 3000, damaged: [] });
    for (const length of [997, 65_536, 300_001]) {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
        text.slice(index * length, (index + 1) * length),
      );
      expect(await readPieces(...pieces)).toEqual(whole);
    }
  });
});
