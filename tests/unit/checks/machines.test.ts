import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asExpected, checkScenario, FIXTURES, reportOf, reportWith } from './scenario.ts';

const GUIDE = 'content/codes/AADSTS50105.mdx';
const read = (file: string) => readFile(path.join(FIXTURES, 'sound', file), 'utf8');

describe('content from any machine', () => {
  test('has no problems when it is sound', async () => {
    expect(await reportOf('sound')).toEqual({
      problems: [],
      counts: {
        codes: 3,
        guides: 1,
        symptoms: 1,
        register: 2,
        families: 1,
        procedures: 1,
        tools: 0,
        topics: 1,
        shared: 0,
        sources: 3,
        roles: 4,
      },
      terms: { guides: { have: 0, of: 0 }, rows: { have: 1, of: 2 } },
    });
  });

  test.each([
    ['Windows line endings', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is sound with %s', async (_name, change) => {
    expect((await reportWith(GUIDE, change(await read(GUIDE)))).problems).toEqual([]);
    const rows = 'content/register/consent.yaml';
    expect((await reportWith(rows, change(await read(rows)))).problems).toEqual([]);
  });

  test('may be indented with tabs inside of sections', async () => {
    const text = await read(GUIDE);
    const indented = text
      .replace('<Fix by', '\t<Fix by')
      .replace('1. In', '\t1. In')
      .replace('2. [Assign', '\t2. [Assign')
      .replace('</Fix>', '\t</Fix>');
    expect(indented).not.toBe(text);
    expect((await reportWith(GUIDE, indented)).problems).toEqual([]);
  });

  test('is missed as a whole when the checks run in another folder', async () => {
    const { problems } = await checkScenario(path.resolve('tests/unit/checks'));
    expect(problems.map(asExpected)).toEqual([
      {
        at: 'content:1:1',
        rule: 'missing-file',
        what: 'There is no folder content, or nothing is in it.',
        expected: 'Run the checks from the root of the project.',
      },
    ]);
  });
});
