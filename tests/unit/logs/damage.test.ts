import { describe, expect, test } from 'vitest';
import { csv, FEW, readPieces, row } from './examples.ts';

const ids = (log: { events: { id: string }[] }) => log.events.map(({ id }) => id);
const lines = (...rows: string[][]) => csv(FEW, ...rows).split('\r\n');

describe('a damaged row of CSV is named by its number, with the header as 1, and the rest is kept', () => {
  test.each([
    ['with too few fields', '"2026-09-14T10:00:00Z","bad"', 'It has 2 fields, and the header has 6.'],
    ['with too many fields', `${csv(row('bad'))},"more"`, 'It has 7 fields, and the header has 6.'],
    ['with a time that is none', csv(row('bad')).replace('2026-09-14T10:00:00Z', 'yesterday'), 'Its time is no time.'],
    ['with a time that could be two', csv(row('bad')).replace('2026-09-14T10:00:00Z', '3/4/2026 10:00:00'), 'Its time is no time.'],
    ['with the 31st of February', csv(row('bad')).replace('2026-09-14', '2026-02-31'), 'Its time is no time.'],
  ])('%s', async (_what, bad, why) => {
    const [header, first, second] = lines(row('r1'), row('r2')) as [string, string, string];
    const log = await readPieces([header, first, bad, second].join('\r\n'));
    expect(ids(log)).toEqual(['r1', 'r2']);
    expect(log).toMatchObject({ rows: 3, damaged: [{ row: 3, why }] });
  });
});

describe('a quotation mark that is not closed costs one row, not the rest of the file', () => {
  const rows = Array.from({ length: 40 }, (_, index) => row(`r${index}`));
  const others = rows.map(([, id]) => id).filter((id) => id !== 'r5');

  test.each([0, 1, 2, 3, 4, 5])('in field %i of a file with quotes', async (field) => {
    const all = lines(...rows);
    all[6] = (all[6] as string)
      .split('","')
      .map((value, index) => (index === field && index < 5 ? `${value}\u0000` : value))
      .join('","')
      .replace('\u0000","', ',"');
    if (field === 5) all[6] = (all[6] as string).replace(/"$/, '');
    const log = await readPieces(all.join('\r\n'));
    expect(ids(log)).toEqual(others);
    expect(log.rows).toBe(40);
    expect(log.damaged.map((one) => one.row)).toEqual([7]);
  });

  test.each([0, 1, 2, 3, 4, 5])('in field %i of a file without quotes', async (field) => {
    const all = lines(...rows).map((line) => line.replaceAll('"', ''));
    all[6] = (all[6] as string)
      .split(',')
      .map((value, index) => (index === field ? `"${value}` : value))
      .join(',');
    const log = await readPieces(all.join('\n'));
    expect(ids(log)).toEqual(others);
    expect(log.damaged).toEqual([{ row: 7, why: 'A quotation mark is not closed.' }]);
  });

  test('before a row with quotes, so that the number of fields is right by chance', async () => {
    const log = await readPieces(
      ['Date (UTC),User,Application,Sign-in error code', ',Ana,"Pay,1', ',Bob,Pay,2', ',Cleo,"Pay, roll",3'].join('\n'),
    );
    expect(log.events.map(({ user }) => user)).toEqual(['Bob', 'Cleo']);
    expect(log.damaged).toEqual([{ row: 2, why: 'A quotation mark is not closed.' }]);
  });

  test('at the very end, where the file was cut off', async () => {
    const text = csv(FEW, row('r1'), row('r2'));
    const log = await readPieces(text.slice(0, -1));
    expect(ids(log)).toEqual(['r1']);
    expect(log.damaged).toEqual([{ row: 3, why: 'A quotation mark is not closed.' }]);
  });

  test('a hundred times over', async () => {
    const log = await readPieces(
      lines(...Array.from({ length: 400 }, (_, index) => row(`r${index}`)))
        .map((line, index) => (index > 0 && index % 2 === 0 ? line.replace('","Payroll', '","Pay"x\n"roll') : line))
        .join('\n'),
    );
    expect(log.events.length).toBe(200);
    expect(log.events.length + log.damaged.length).toBe(log.rows);
  });

  test('in a large file', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => row(`r${index}`));
    const all = lines(...many).map((line) => line.replaceAll('"', ''));
    all[1] = `"${all[1]}`;
    const log = await readPieces(all.join('\n'));
    expect({ events: log.events.length, damaged: log.damaged }).toEqual({
      events: 59_999,
      damaged: [{ row: 2, why: 'A quotation mark is not closed.' }],
    });
  });
});

describe('a damaged record of JSON is named by its number, from 1, and the rest is kept', () => {
  const record = (id: string, more: object = {}) => ({
    id,
    createdDateTime: '2026-09-14T10:00:00Z',
    correlationId: 'c1',
    status: { errorCode: 50126, failureReason: 'x' },
    appliedConditionalAccessPolicies: [{ id: 'p1', displayName: 'P', result: 'failure' }],
    ...more,
  });
  const arrangements = {
    'one on each line': (texts: string[]) => texts.join('\n'),
    'in an array on one line': (texts: string[]) => `[${texts.join(',')}]`,
    'in an array with line breaks': (texts: string[]) => `[\n${texts.join(',\n')}\n]`,
    'in a page': (texts: string[]) => `{"@odata.context":"x","value":[${texts.join(',')}],"@odata.nextLink":"y"}`,
  };
  const breakings: [string, (text: string) => string, string][] = [
    ['a text that is not closed', (text) => text.replace('"c1"', '"c1'), 'A text in it is not closed.'],
    ['a last text that is not closed', (text) => text.replace(/\}$/, ',"last":"x}'), 'A text in it is not closed.'],
    ['a text that is not opened', (text) => text.replace('"c1"', 'c1"'), ''],
    ['a brace that is missing', (text) => text.replace('"x"}', '"x"'), ''],
    ['a bracket that is missing', (text) => text.replace(/\](?=\}$)/, ''), 'A bracket in it is missing or is one too many.'],
    ['a comma that is missing', (text) => text.replace('"c1",', '"c1"'), 'A text in it is not closed.'],
    ['a word that is no value', (text) => text.replace('50126', 'undefined'), 'It is not valid JSON.'],
    ['an end that is missing', (text) => text.slice(0, text.indexOf('"correlationId"')), ''],
    ['an end that is missing behind a colon', (text) => text.slice(0, text.indexOf('"c1"')), ''],
  ];
  for (const [arrangement, arrange] of Object.entries(arrangements)) {
    test.each(breakings)(`${arrangement}: %s`, async (_what, breaks, why) => {
      const texts = ['r1', 'r2', 'r3', 'r4'].map((id) => JSON.stringify(record(id)));
      texts[1] = breaks(texts[1] as string);
      const log = await readPieces(arrange(texts));
      expect(ids(log)).toEqual(['r1', 'r3', 'r4']);
      expect(log.damaged).toEqual([{ row: 2, why: why || expect.any(String) }]);
      expect(log.rows).toBe(4);
    });
  }

  test('a brace too many ends a record early, and what is left of it is not passed over in silence', async () => {
    const texts = ['r1', 'r2', 'r3'].map((id) => JSON.stringify(record(id)));
    const log = await readPieces(`[${texts.join(',').replace('"x"},"applied', '"x"}},"applied')}]`);
    expect(ids(log)).toEqual(['r1', 'r2', 'r3']);
    expect(log.events.map(({ policies }) => policies?.length)).toEqual([undefined, 1, 1]);
    expect(log.damaged).toEqual([{ row: 2, why: 'It is no sign-in.' }]);
  });

  test('two in a row', async () => {
    const texts = ['r1', 'r2', 'r3', 'r4'].map((id) => JSON.stringify(record(id)));
    const log = await readPieces([texts[0], texts[1]?.replace('"c1"', '"c1'), texts[2]?.replace('"c1"', '"c1'), texts[3]].join('\n'));
    expect(ids(log)).toEqual(['r1', 'r4']);
    expect(log.damaged.map((one) => one.row)).toEqual([2, 3]);
  });

  test('the last one, where the file was cut off', async () => {
    const text = JSON.stringify([record('r1'), record('r2')]);
    const log = await readPieces(text.slice(0, -20));
    expect(ids(log)).toEqual(['r1']);
    expect(log.damaged).toEqual([{ row: 2, why: 'It ends before it is complete.' }]);
  });

  test('a time that is none, and what is no sign-in', async () => {
    const log = await readPieces(
      JSON.stringify([record('r1', { createdDateTime: 'soon' }), { id: 'u1', displayName: 'A user' }, record('r3')]),
    );
    expect(ids(log)).toEqual(['r3']);
    expect(log.damaged).toEqual([
      { row: 1, why: 'Its time is no time.' },
      { row: 2, why: 'It is no sign-in.' },
    ]);
  });

  test('a record longer than 2 MB', async () => {
    const log = await readPieces(JSON.stringify([record('r1'), record('r2', { long: 'x'.repeat(2_000_000) }), record('r3')]));
    expect(ids(log)).toEqual(['r1', 'r3']);
    expect(log.damaged).toEqual([{ row: 2, why: 'It is longer than 2 MB.' }]);
  });
});

test('of more than a thousand damaged rows a thousand are listed and all are counted', async () => {
  const log = await readPieces(csv(FEW, ...Array.from({ length: 1500 }, () => ['too', 'few']), row('r1')));
  expect(log.damaged).toHaveLength(1000);
  expect(log.rows - log.events.length).toBe(1500);
});
