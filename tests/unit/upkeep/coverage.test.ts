import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReadLog } from '../../../src/logs/read-log.ts';
import { readLog } from '../../../src/logs/read-log.ts';
import { compareList } from '../../../src/upkeep/compare-list.ts';
import { coverageReport, differs } from '../../../src/upkeep/coverage-report.ts';
import { draftRow } from '../../../src/upkeep/draft-row.ts';
import type { KnownCode } from '../../../src/upkeep/known-code.ts';
import { printCoverage } from '../../../src/upkeep/print-coverage.ts';
import { suggestFamily } from '../../../src/upkeep/suggest-family.ts';

const PAGE = 'reference-error-codes';

function known(code: string, family = 'consent', more: Partial<KnownCode> = {}): KnownCode {
  return { code, family, sources: [PAGE], file: `content/register/${family}.yaml`, line: 7, ...more };
}
const ours = [known('50105', 'consent', { name: 'NotAssigned' }), known('65001'), known('70011', 'oauth', { sources: ['other'] })];
const today = '2026-12-01';

describe('a list beside the guide', () => {
  test('shows what is new, renamed, named and gone', () => {
    const list = [
      { code: '50105', name: 'NotOnTheList' },
      { code: '50106', name: 'BrandNew', text: 'It is new.' },
      { code: '70011', name: 'BadScope' },
    ];
    expect(compareList(list, ours, { source: PAGE })).toMatchObject({
      unknown: [{ code: '50106', name: 'BrandNew', text: 'It is new.' }],
      renamed: [{ code: '50105', from: 'NotAssigned', to: 'NotOnTheList', file: 'content/register/consent.yaml', line: 7 }],
      named: [{ code: '70011', to: 'BadScope' }],
      vanished: [{ code: '65001' }],
      met: 2,
      resting: 2,
    });
  });

  test('says nothing of a name that only the guide has', () => {
    expect(compareList([{ code: '50105' }], ours, {})).toMatchObject({ renamed: [], named: [] });
  });

  test('tells what is gone only when its source is known, and no code that rests on another', () => {
    expect(compareList([], ours, {})).toMatchObject({ vanished: [], resting: undefined });
    expect(compareList([], ours, { source: 'other' }).vanished.map(({ code }) => code)).toEqual(['70011']);
  });

  test('knows codes that are rightly missing, and says when they no longer are', () => {
    const exceptions = [{ code: '65001', source: PAGE, why: 'It is quoted for another.' }];
    const list = [{ code: '50105' }];
    expect(compareList(list, ours, { source: PAGE, exceptions })).toMatchObject({ vanished: [], needless: [] });
    expect(compareList([...list, { code: '65001' }], ours, { source: PAGE, exceptions }).needless).toEqual(exceptions);
    expect(compareList(list, ours, { source: 'other', exceptions }).needless).toEqual([]);
  });
});

describe('the family of a new code', () => {
  test('is that of most of its nearest numbers, where a longer number follows the one that it begins with', () => {
    const codes = [known('50012', 'cba'), known('500121', 'mfa'), known('500122', 'mfa'), known('50013', 'oauth')];
    expect(suggestFamily('500123', codes)).toEqual({ family: 'mfa', like: ['500122', '500121'] });
  });

  test('is unknown where there are no codes', () => {
    expect(suggestFamily('50105', [])).toBeUndefined();
  });
});

describe('a draft', () => {
  test('is a row with what is known, and words that the checks refuse for what is not', () => {
    const row = draftRow({ code: '50106', name: 'BrandNew' }, { source: PAGE, today });
    expect(row).toBe(
      '- code: 50106\n  name: BrandNew\n  title: TITLE\n  meaning: ANSWER\n  kind: KIND\n  fixedBy: [FIXER]\n  sources: [reference-error-codes]\n  added: 2026-12-01\n  reviewed: DATE\n',
    );
    expect(parse(draftRow({ code: '50106' }, { today }))).toMatchObject([{ code: 50106, sources: ['SOURCE'] }]);
  });
});

describe('the report', () => {
  const list = {
    format: 'Markdown' as const,
    unreadable: 1,
    codes: [{ code: '50106', name: 'BrandNew', text: 'It is new.' }, { code: '50105' }],
  };
  async function log(codes: string[]): Promise<ReadLog> {
    const rows = codes.map((code, index) => `2026-11-30T10:00:0${index}Z,request-${index},user${index % 2}@contoso.com,${code},Failure`);
    return readLog(
      (async function* () {
        yield ['Date (UTC),Request ID,Username,Sign-in error code,Status', ...rows].join('\n');
      })(),
    );
  }

  test('has a row to begin with for each code that is new in a list or in a log, once', async () => {
    const report = coverageReport(
      {
        lists: [
          { file: 'bare.csv', list: { format: 'CSV', unreadable: 0, codes: [{ code: '50106' }] } },
          { file: 'page.md', list, source: PAGE },
        ],
        logs: [{ file: 'a.csv', log: await log(['50999', '50999', '50999', '50105', '0', '50106']) }],
      },
      ours,
      { today, exceptions: [] },
    );
    expect(report.drafts.map(({ code, row }) => [code, parse(row)[0].name])).toEqual([
      ['50106', 'BrandNew'],
      ['50999', undefined],
    ]);
    expect(report.logs).toEqual({
      files: ['a.csv'],
      events: 6,
      damaged: 0,
      unknown: [
        { code: '50999', events: 3, users: 2 },
        { code: '50106', events: 1, users: 1 },
      ],
    });
    expect(differs(report)).toBe(true);
  });

  test('reads as text, with the rows ready to be taken over', async () => {
    const logs = [{ file: 'a.csv', log: await log(['50105']) }];
    const report = coverageReport({ lists: [{ file: 'page.md', list, source: PAGE }], logs }, ours, { today, exceptions: [] });
    expect(printCoverage(report)).toBe(
      [
        'page.md: 2 codes in Markdown, 1 of them among the 3 of the guide',
        '  1 row without a code where it belongs',
        `  1 of 2 codes that rest on "${PAGE}" are missing. Make sure that the file is whole and is that source.`,
        '  New, and not in the guide: 1',
        '    AADSTS50106 BrandNew',
        '      "It is new."',
        '  Vanished: resting on it and not in it: 1',
        '    AADSTS65001 (content/register/consent.yaml:7)',
        '',
        '1 sign-in log with 1 event',
        '  The guide has every code in them.',
        '',
        '1 row to begin with. The family is a guess; words in capitals are yours to write from the sources, and npm run check refuses them.',
        '',
        '# content/register/consent.yaml',
        '# by its neighbours 50105, 65001',
        '- code: 50106',
        '  name: BrandNew',
        '  title: TITLE',
        '  meaning: ANSWER',
        '  kind: KIND',
        '  fixedBy: [FIXER]',
        `  sources: [${PAGE}]`,
        `  added: ${today}`,
        '  reviewed: DATE',
      ].join('\n'),
    );
  });

  test('says so when nothing differs', () => {
    const same = coverageReport(
      { lists: [{ file: 'x.csv', list: { format: 'CSV', unreadable: 0, codes: [{ code: '50105' }] } }], logs: [] },
      ours,
      {
        today,
        exceptions: [],
      },
    );
    expect(differs(same)).toBe(false);
    expect(printCoverage(same)).toContain('  Nothing is new, renamed or gone.');
  });
});
