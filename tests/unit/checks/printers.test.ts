import { describe, expect, test } from 'vitest';
import { printAnnotations } from '../../../src/checks/printers/annotations.ts';
import { printJson } from '../../../src/checks/printers/json.ts';
import { printTerminal } from '../../../src/checks/printers/terminal.ts';
import type { Report } from '../../../src/checks/report.ts';

const counts = { codes: 5, guides: 2, symptoms: 5, register: 3, families: 1, procedures: 0, sources: 4, roles: 1 };
const report: Report = {
  problems: [
    {
      file: 'content/codes/AADSTS50105.mdx',
      line: 7,
      column: 3,
      rule: 'unknown-family',
      what: 'There is no family "consnet".',
      expected: 'Name a file of content/families: consent.',
      nearest: 'consent',
    },
    { file: 'content/a,b:c%.mdx', line: 1, column: 1, rule: 'file-name', what: '100 % wrong:\nreally.', expected: 'Rename it.' },
  ],
  counts,
  terms: { guides: { have: 0, of: 0 }, rows: { have: 0, of: 0 } },
};

describe('the report', () => {
  test('is a block of three lines for each problem in a terminal, and a verdict', () => {
    expect(printTerminal(report)).toBe(
      [
        'content/codes/AADSTS50105.mdx:7:3  unknown-family',
        '  There is no family "consnet". Did you mean "consent"?',
        '  Name a file of content/families: consent.',
        '',
        'content/a,b:c%.mdx:1:1  file-name',
        '  100 % wrong:',
        'really.',
        '  Rename it.',
        '',
        '2 problems in 2 files (5 codes, 2 guides, 5 symptoms, 3 register, 1 families, 0 procedures, 4 sources, 1 roles).',
      ].join('\n'),
    );
  });

  test('says how many pages have a core term of the text that is published for their code', () => {
    const terms = { guides: { have: 1, of: 2 }, rows: { have: 3, of: 4 } };
    expect(printTerminal({ ...report, terms })).toContain(
      'A core term of the published text is in the title, answer or meaning of 3 of 4 rows and 1 of 2 guides.',
    );
  });

  test('counts one problem as one', () => {
    expect(printTerminal({ ...report, problems: report.problems.slice(0, 1) })).toContain('1 problem in 1 file (');
  });

  test('says that there are no problems', () => {
    expect(printTerminal({ ...report, problems: [] })).toBe(
      'No problems (5 codes, 2 guides, 5 symptoms, 3 register, 1 families, 0 procedures, 4 sources, 1 roles).',
    );
    expect(printAnnotations({ ...report, problems: [] })).toBe('');
  });

  test('is one escaped workflow command for each problem in a pull request', () => {
    expect(printAnnotations(report).split('\n')).toEqual([
      '::error file=content/codes/AADSTS50105.mdx,line=7,col=3,title=unknown-family::There is no family "consnet". Did you mean "consent"? Name a file of content/families: consent.',
      '::error file=content/a%2Cb%3Ac%25.mdx,line=1,col=1,title=file-name::100 %25 wrong:%0Areally. Rename it.',
    ]);
  });

  test('is the whole report as JSON', () => {
    expect(JSON.parse(printJson(report))).toEqual(report);
  });
});
