import Papa from 'papaparse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/logs/csv-text.ts';
import { eventsCsv } from '../../../src/logs/events-csv.ts';
import { triage } from '../../../src/logs/triage.ts';
import { triageCsv } from '../../../src/logs/triage-csv.ts';
import { triageMarkdown } from '../../../src/logs/triage-markdown.ts';
import { at, event, events, factsOf, fixture, readPieces } from './examples.ts';

const parse = (text: string) => Papa.parse<string[]>(text).data;

describe('no cell is a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u200b=1',
    '\uff1d1',
    '=1\n+2',
    '=HYPERLINK("http://evil.example","x")',
    "=cmd|' /C calc'!A0",
  ])('%j', (cell) => {
    const [[shown]] = parse(csvText([cell], [])) as [[string]];
    expect(shown.startsWith("'")).toBe(false);
    const [, [value]] = parse(csvText(['Header'], [[cell]])) as [string[], [string]];
    expect(value).toMatch(/^'/);
    expect(value.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
  });

  test('also where semicolons part cells', () => {
    const text = csvText(['Header'], [['a; =1+1'], ['b;c']]);
    for (const cell of text.split(/[;\r\n]/)) expect(cell).not.toMatch(/^\s*[=+@-]/);
    expect(parse(text).at(-1)).toEqual(['b;c']);
  });

  test('and every other text is what it was', () => {
    const cells = ['a,b', 'a "b"', 'a\r\nb', '', ' x ', "it's", 'a=b', 'a-b', 'Ümlaut 日本'];
    expect(parse(csvText(['H'], [cells]))[1]).toEqual(cells);
  });
});

describe('the triage as CSV', () => {
  const given = [
    event({ upn: 'a@x', app: 'A' }),
    event({ upn: 'b@x', app: 'A' }),
    event({ code: '99999', reason: '=evil()' }),
    event({ code: '50074' }),
    event({ code: '' }),
  ];

  test('has a row for each code, failures first', () => {
    const [header, ...rows] = parse(triageCsv(triage(given, factsOf), undefined, (path) => `https://guide.example${path}`));
    expect(header).toEqual(['Code', 'Title', 'Kind', 'Anything broken?', 'Can be fixed by', 'Events', 'Users', 'Apps', 'Link']);
    expect(rows).toEqual([
      [
        'AADSTS50126',
        'Wrong user name or password',
        'Sign-in stopped',
        'It depends',
        'User, Helpdesk',
        '2',
        '2',
        '1',
        'https://guide.example/aadsts50126/',
      ],
      ['', '', '', '', '', '1', '0', '0', ''],
      ['AADSTS99999', "'=evil()", '', '', '', '1', '0', '0', ''],
      ['AADSTS50074', 'MFA is required', 'Normal step', 'Usually not', 'User', '1', '0', '0', 'https://guide.example/aadsts50074/'],
    ]);
  });
});

describe('events as CSV', () => {
  test('are read again as what they were', async () => {
    const { events: before } = await readPieces(fixture('interactive-2026.csv'));
    const { format, events: after, damaged } = await readPieces(eventsCsv(before));
    expect({ format, damaged }).toEqual({ format: 'user-csv', damaged: [] });
    expect(after).toEqual(before);
  });

  test('have policies and methods in words', () => {
    const [header, row] = parse(
      eventsCsv([
        event({
          policies: [{ name: 'Block', result: 'failure' }],
          methods: [
            { method: 'Password', succeeded: 'true', detail: 'Correct' },
            { method: 'SMS', succeeded: 'false', detail: '' },
          ],
        }),
      ]),
    ) as [string[], string[]];
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('Policies'), cell('Authentication methods')]).toEqual(['Block (failure)', 'Password: Correct; SMS']);
  });
});

describe('the triage as Markdown', () => {
  test('says what a ticket needs', () => {
    const given = [
      ...events(10, (index) => ({
        time: at('10:00'),
        upn: `u${index}@contoso.com`,
        app: 'Payroll',
        ip: '203.0.113.9',
        country: 'AU',
        client: 'Browser',
        policies: [{ name: 'Block', result: 'failure' }],
      })),
      event({ time: at('11:30'), code: '50074', upn: 'u1@contoso.com' }),
      event({ time: at('12:00'), code: '0', outcome: 'success' }),
    ];
    expect(triageMarkdown(triage(given, factsOf), ['a_b.csv', 'c.json'], undefined, (path) => `https://guide.example${path}`)).toBe(
      [
        '## Sign-in log',
        '',
        '- Files: a\\_b.csv, c.json',
        '- Period: 2026-09-14 10:00 UTC to 2026-09-14 12:00 UTC',
        '- Sign-ins: 12, of which 10 failed, 1 were interrupted by a normal step, and 1 went through',
        '- Normal steps: AADSTS50074 (1)',
        '',
        '### Failures by code',
        '',
        '| Code | What it is | Anything broken? | Can be fixed by | Failures | Users | Apps |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| [AADSTS50126](<https://guide.example/aadsts50126/>) | Wrong user name or password | It depends | User, Helpdesk | 10 | 10 | 1 |',
        '',
        '### Most failures',
        '',
        '- Users: u0@contoso.com (1), u1@contoso.com (1), u2@contoso.com (1), u3@contoso.com (1), u4@contoso.com (1)',
        '- Apps: Payroll (10)',
        '- IP addresses: 203.0.113.9 (10)',
        '- Countries: AU (10)',
        '- Client apps: Browser (10)',
        '- Policies that stopped sign-ins: Block (10)',
        '',
        '### What stands out',
        '',
        '- One IP address, failures of many users: 203.0.113.9: 10 failures of 10 users (AADSTS50126). A password spray looks like this, and so does an office or a proxy with one address: check whose it is.',
        '',
      ].join('\n'),
    );
  });

  test('of an empty log says so', () => {
    const text = triageMarkdown(triage([], factsOf), []);
    expect(text).toContain('- Period: no times in the log\n');
    expect(text).toContain('### Failures by code\n\nNone.\n');
    expect(text).toContain('### What stands out\n\nNothing.\n');
    expect(text).toContain('- Policies that stopped sign-ins: not in these files; they are in Sign-ins, JSON; Microsoft Graph;');
  });

  test('names no more than twenty codes', () => {
    const text = triageMarkdown(
      triage(
        events(25, (index) => ({ code: String(60_000 + index) })),
        factsOf,
      ),
      [],
    );
    expect(text.match(/^\| AADSTS/gm)).toHaveLength(20);
    expect(text).toContain('\nand 5 more\n');
  });

  test.each([
    'a | b',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](http://evil.example/y.png)',
    'https://evil.example and www.evil.example',
    '`code` **bold** _it_ ~~x~~ $x$',
    '&lt;b&gt; \\| \\',
    '# - + 1. >',
    'a\nb\r\n\n- c',
    '\u202eabc\u2066\u0007\u0000',
    'x'.repeat(5000),
    '<!-- [^1]: x',
  ])('a value means nothing in it: %j', (value) => {
    const [app, reason] = [value, value];
    const text = triageMarkdown(triage([event({ code: '99999', app, reason, upn: `${value}` })], factsOf), [value]);
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
    const types = new Set<string>();
    let shown = '';
    const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
      types.add(node.type);
      shown += node.value ?? '';
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(tree);
    expect([...types].sort()).toEqual(['heading', 'list', 'listItem', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text']);
    // A blank more keeps an address from becoming a link.
    const plain = value
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .replace('://', ': //')
      .replace('www.', 'www .');
    expect(shown.split(plain.length > 200 ? `${plain.slice(0, 200)}…` : plain).length - 1).toBe(4);
    expect(text).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
