import { describe, expect, test } from 'vitest';
import { HEADERS } from '../../fixtures/logs/headers.ts';
import { csv, FEW, fixture, readPieces, row } from './examples.ts';

const plain = csv(FEW, row('r1'), row('r2'));
const ids = async (text: string) => (await readPieces(text)).events.map(({ id }) => id);

describe('the same two events are read from a file', () => {
  test.each([
    ['with quotes', plain],
    ['without quotes', plain.replaceAll('"', '')],
    ['that ends with a line break', `${plain}\r\n`],
    ['with line feeds', plain.replaceAll('\r\n', '\n')],
    ['with carriage returns', plain.replaceAll('\r\n', '\r')],
    ['without quotes and with line feeds', plain.replaceAll('"', '').replaceAll('\r\n', '\n')],
    ['with both kinds of line breaks', plain.replace('\r\n', '\n')],
    ['with a byte order mark', `\ufeff${plain}`],
    ['with zero-width characters in its header', plain.replace('Request', '\u200bRequest\u200b')],
    ['with blank lines before and between', `\r\n\n${plain.replaceAll('\r\n', '\r\n\r\n')}`],
    ['with empty rows at its end', `${plain}\r\n"","","","","",""\r\n,,,,,`],
    ['that Excel saved with semicolons', plain.replaceAll('","', '";"')],
    ['that Excel saved with semicolons, and says so', `sep=;\r\n${plain.replaceAll('","', '";"')}`],
    ['that Excel saved with tabs and without quotes', plain.replaceAll('","', '\t').replaceAll('"', '')],
    ['whose header is in small letters', plain.replace(/^.*/, (header) => header.toLowerCase())],
    ['whose header has blanks more', plain.replace('"Request ID"', '" Request  ID "')],
    ['with delimiters at the end of every row', plain.replaceAll('\r\n', ',,\r\n')],
  ])('%s', async (_what, text) => {
    const { events, rows, damaged } = await readPieces(text);
    expect(events.map(({ id, upn, code, time }) => [id, upn, code, time])).toEqual(
      ['r1', 'r2'].map((id) => [id, 'ana@contoso.com', '50126', Date.UTC(2026, 8, 14, 10)]),
    );
    expect({ rows, damaged }).toEqual({ rows: 2, damaged: [] });
  });
});

describe('columns', () => {
  test('may be in any order, and unknown ones among them', async () => {
    const header = [...FEW, 'Something new'].toReversed();
    expect(await ids(csv(header, [...row('r1'), 'x'].toReversed()))).toEqual(['r1']);
  });

  test('that a format can do without may be missing', async () => {
    const { events, damaged } = await readPieces(
      csv(['Date (UTC)', 'User', 'Sign-in error code'], ['2026-09-14T10:00:00Z', 'Ana', '50126']),
    );
    expect(damaged).toEqual([]);
    expect(events[0]).toMatchObject({ user: 'Ana', id: '', outcome: 'failure', country: '', policies: undefined });
  });

  test('that are there twice count once, the first', async () => {
    expect(await ids(csv([...FEW, 'Request ID'], [...row('r1'), 'other']))).toEqual(['r1']);
  });

  test('that pandas renamed, as the second "Incoming token type", are unknown ones', async () => {
    let isFirst = true;
    const text = fixture('interactive-2026.csv').replace(/"Incoming token type"/g, (name) => {
      const renamed = isFirst ? name : '"Incoming token type.1"';
      isFirst = false;
      return renamed;
    });
    expect(await readPieces(text)).toEqual(await readPieces(fixture('interactive-2026.csv')));
  });

  test('with names of what JavaScript has in every object do no harm', async () => {
    const header = ['__proto__', 'constructor', 'toString', ...FEW];
    const { events } = await readPieces(csv(header, ['polluted', 'x', 'y', ...row('r1')]));
    expect(events.map(({ id }) => id)).toEqual(['r1']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('values', () => {
  test('may have commas, quotes and line breaks in quotes', async () => {
    const reason = 'One, "two"\r\nand\nthree';
    const { events, damaged } = await readPieces(csv([...FEW, 'Failure reason'], [...row('r1'), reason], [...row('r2'), '']));
    expect(damaged).toEqual([]);
    expect(events.map((event) => event.reason)).toEqual([reason, '']);
  });

  test('with a quotation mark out of place are taken as they are, where the row is whole', async () => {
    const { events, damaged } = await readPieces(`${plain.replace('"Payroll"', '"Pay "roll" x"')}`);
    expect(damaged).toEqual([]);
    expect(events[0]?.app).toBe('Pay "roll" x');
  });

  test('of a success without a code are those of a success', async () => {
    const codes = ['', '0', 'None', '0.0'].map((code) => ['2026-09-14T10:00:00Z', 'r', 'ana@contoso.com', 'Payroll', 'Success', code]);
    const { events } = await readPieces(csv(FEW, ...codes));
    expect(events.map(({ code, outcome }) => [code, outcome])).toEqual(codes.map(() => ['0', 'success']));
  });

  test('that are longer than a thousand characters are cut', async () => {
    const { events } = await readPieces(csv([...FEW, 'Failure reason'], [...row('r1'), 'x'.repeat(50_000)]));
    expect(events[0]?.reason).toHaveLength(1000);
  });

  test.each([
    ['Melbourne, Victoria, AU', 'Melbourne', 'AU'],
    [', , US', '', 'US'],
    ['US', '', 'US'],
    ['', '', ''],
  ])('the location "%s" has the city "%s" and the country "%s"', async (location, city, country) => {
    const { events } = await readPieces(csv([...FEW, 'Location'], [...row('r1'), location]));
    expect(events[0]).toMatchObject({ city, country });
  });
});

test('a file with a header and no rows is a log without events', async () => {
  for (const header of [HEADERS.interactive2026, HEADERS.application2026])
    for (const end of ['', '\r\n', '\n'])
      expect(await readPieces(csv(header) + end)).toMatchObject({ events: [], details: [], rows: 0, damaged: [] });
});
