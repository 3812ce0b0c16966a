import { describe, expect, test } from 'vitest';
import { readList, UnknownList } from '../../../../src/upkeep/lists/read-list.ts';

/** Codes as `number name: text`, short enough to compare. */
function read(text: string): string[] {
  return readList(text).codes.map(({ code, name = '', text = '' }) => `${code} ${name}: ${text}`);
}

describe('a table in Markdown', () => {
  const PAGE = [
    '# Codes',
    'Look up AADSTS50058 elsewhere; the following row is of another table.',
    '| `error_uri` | a link |',
    '| Error | Description |',
    '|---|---|',
    '| AADSTS16000 | PickOne - There are two accounts. |',
    '| AADSTS160021| OtherOne- No blank before the bar or the dash. |',
    '| AADSTS500021 | Nothing but words, about AADSTS500022 and `a header`. |',
    '|AADSTS90091|OnlyAName|',
    '| AADSTS901002 | AADSTS901002: The code is there twice. |',
    '| AADSTS50012 | WithMore - One of:<ul><li>first</li><li>see [the page](~/a/page.md)</li></ul> |',
    '| AADSTS900236 | NoEnd - The last bar is missing.',
    '| [AADSTS50003](/somewhere) | A link - and a word before a dash, which is no name |',
    '| AADSTS7000112 | Unauthorized_Two - Underscores are in names. |',
  ].join('\n');

  test('is read row by row, however untidy its rows are', () => {
    expect(read(PAGE)).toEqual([
      '16000 PickOne: There are two accounts.',
      '160021 OtherOne: No blank before the bar or the dash.',
      '500021 : Nothing but words, about AADSTS500022 and a header.',
      '90091 OnlyAName: ',
      '901002 : The code is there twice.',
      '50012 WithMore: One of: first see the page',
      '900236 NoEnd: The last bar is missing.',
      '50003 : A link - and a word before a dash, which is no name',
      '7000112 Unauthorized_Two: Underscores are in names.',
    ]);
    expect(readList(PAGE)).toMatchObject({ format: 'Markdown', unreadable: 0 });
  });

  test('reads the same with the line ends of Windows and a byte order mark', () => {
    expect(read(`\uFEFF${PAGE.replaceAll('\n', '\r\n')}`)).toEqual(read(PAGE));
  });

  test('counts a code that comes twice once, and rows that have none', () => {
    const list = readList('| AADSTS50001 | FirstName - one |\n| AADSTS50001 | SecondName - two |\n| AADSTS501 | too short |');
    expect(list.codes).toEqual([{ code: '50001', name: 'FirstName', text: 'one' }]);
    expect(list.unreadable).toBe(1);
  });
});

test('a page saved from a browser reads as its Markdown does', () => {
  const page =
    '<!DOCTYPE html><html><body><p>AADSTS50058</p><table><thead><tr><th>Error</th><th>Description</th></tr></thead><tbody>' +
    '<tr><td>AADSTS16000</td><td>PickOne - Two &amp; more.</td></tr>' +
    '<tr><td>AADSTS50012</td><td>WithMore - One of:<ul><li>first</li><li>see <a href="x">the page</a></li></ul></td></tr>' +
    '<tr><td><code>AADSTS90091</code><td>OnlyAName</table></body></html>';
  expect(readList(page).format).toBe('HTML');
  expect(read(page)).toEqual(['16000 PickOne: Two & more.', '50012 WithMore: One of: first see the page', '90091 OnlyAName: ']);
});

describe('CSV', () => {
  test.each([
    ['with the columns of a watchlist', '"ResultType","Message"\r\n"16003","Not added, yet."\r\n', '16003 : Not added, yet.'],
    [
      'with a summary that begins with the name',
      'code,short,severity,who_fixes,ca_trigger,scenario,plain_english\n"AADSTS50126","WrongPassword - It is wrong.","user-error","user","FALSE","a|b","Other words."',
      '50126 WrongPassword: It is wrong.',
    ],
    ['with a name of its own and semicolons', 'Error code;Name;Title\n50126;WrongPassword;It is wrong', '50126 WrongPassword: It is wrong'],
  ])('is read %s', (_, csv, expected) => {
    expect(readList(csv).format).toBe('CSV');
    expect(read(csv)).toEqual([expected]);
  });
});

describe('JSON', () => {
  test.each([
    ['an array', [{ code: 16003, Message: 'Not added.' }]],
    ['a map from codes to records', { AADSTS16003: { code: 7, short: 'Not added.' } }],
    ['a map from codes to texts', { 16003: 'Not added.' }],
    ['either of them beside something else', { meta: { total: 1 }, codes: { AADSTS16003: { short: 'Not added.' } } }],
    ['an array below a key', { generated: 'today', codes: [{ code: '16003', title: 'Not added.' }] }],
  ])('is read as %s', (_, data) => {
    expect(readList(JSON.stringify(data))).toEqual({ format: 'JSON', unreadable: 0, codes: [{ code: '16003', text: 'Not added.' }] });
  });

  test('counts records without a code', () => {
    expect(readList('[{"code":"16003"},{"code":"x"},7]')).toMatchObject({ codes: [{ code: '16003' }], unreadable: 2 });
  });
});

test('signs that would move the cursor of a terminal are not passed on', () => {
  expect(readList(JSON.stringify({ 50001: 'a\u001b[2J\u202Eb\nc' })).codes[0]?.text).toBe('a [2J b c');
});

describe('what is no list says what was expected', () => {
  test.each([
    [
      'prose',
      'Dear reader, AADSTS50105 is an error.',
      'It is neither a page with a table of codes (Markdown or HTML) nor CSV with a column code',
    ],
    ['another table', 'name,colour\nrose,red', 'nor CSV with a column code, ResultType or ErrorCode'],
    ['a page without codes', '<html><table><tr><td>a</td></tr></table></html>', 'It looks like a list in HTML, but no row of it has'],
    ['broken JSON', '[{"code": 1', 'It begins like JSON and is none: '],
    ['other JSON', '{"name": "x"}', 'It is JSON, but neither an array of records with a code nor a map from codes.'],
    ['CSV without a code in it', 'code,text\nabc,def', 'It looks like a list in CSV, but no row of it has an AADSTS code'],
    ['far too much', `| AADSTS50001 | ${'x'.repeat(8_000_000)} |`, 'It is longer than 8 MB, which no list of codes is.'],
  ])('%s', (_, text, message) => {
    expect(() => readList(text)).toThrow(UnknownList);
    expect(() => readList(text)).toThrow(message);
  });

  test('five megabytes that are made to be slow are read like any other', () => {
    for (const text of [
      '| AADSTS50001 | '.repeat(300_000),
      `| AADSTS50001 | ${'['.repeat(5_000_000)}`,
      `<table>${'<tr><td>'.repeat(500_000)}`,
    ])
      expect(() => readList(text).codes.length > 0).not.toThrow(RangeError);
  });
});
