import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asExpected, checkScenario, reportOf, reportWith, withScenario } from './scenario.ts';

const GUIDE = 'content/codes/AADSTS50105.mdx';
const read = (scenario: string, file: string) => readFile(path.resolve('tests/fixtures/content', scenario, file), 'utf8');

describe('content from any machine', () => {
  test('has no problems when it is sound', async () => {
    expect(await reportOf('sound')).toEqual({
      problems: [],
      counts: { codes: 3, guides: 1, symptoms: 1, register: 2, families: 1, procedures: 1, sources: 3, roles: 3 },
    });
  });

  test.each([
    ['Windows line endings', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is sound with %s', async (_name, change) => {
    expect((await reportWith(GUIDE, change(await read('sound', GUIDE)))).problems).toEqual([]);
    const rows = 'content/register/consent.yaml';
    expect((await reportWith(rows, change(await read('sound', rows)))).problems).toEqual([]);
  });

  test.each(['everything-at-once', 'stray-brace', 'stray-angle', 'unknown-slot', 'powershell', 'broken-tag', 'yaml', 'duplicate-key'])(
    'has the problems of "%s" at the same places with Windows line endings',
    async (scenario) => {
      const text = await read(scenario, GUIDE);
      const withCarriageReturns = await withScenario(scenario, async (root) => {
        await writeFile(path.join(root, GUIDE), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
        return checkScenario(root);
      });
      expect(withCarriageReturns).toEqual(await reportOf(scenario));
    },
  );

  test('may be indented with tabs inside of sections', async () => {
    const text = await read('sound', GUIDE);
    const indented = text
      .replace('<Fix by', '\t<Fix by')
      .replace('1. In', '\t1. In')
      .replace('2. [Assign', '\t2. [Assign')
      .replace('</Fix>', '\t</Fix>');
    expect(indented).not.toBe(text);
    expect((await reportWith(GUIDE, indented)).problems).toEqual([]);
  });

  test('has to be in UTF-8', async () => {
    const { problems } = await reportWith(
      GUIDE,
      Buffer.from((await read('sound', GUIDE)).replace('the wrong one', 'the w\u00E9 one'), 'latin1'),
    );
    expect(problems.filter(({ file }) => file === GUIDE).map(asExpected)).toEqual([
      { at: 'codes/AADSTS50105.mdx:27:1', rule: 'encoding', what: 'The file is not in UTF-8.', expected: 'Save it as UTF-8.' },
    ]);
  });

  test('is named when it cannot be read', async () => {
    const { problems } = await withScenario('sound', async (root) => {
      await symlink(path.join(root, 'nowhere'), path.join(root, 'content/codes/AADSTS50011.mdx'));
      return checkScenario(root);
    });
    expect(problems.map(asExpected)).toEqual([
      {
        at: 'codes/AADSTS50011.mdx:1:1',
        rule: 'unreadable-file',
        what: 'The file cannot be read (ENOENT).',
        expected: 'Give it to this user to read, or take it away.',
      },
    ]);
  });

  test('is missed by name when a list is lost', async () => {
    const { problems } = await withScenario('sound', async (root) => {
      await rm(path.join(root, 'content/registries/tables.yaml'));
      return checkScenario(root);
    });
    expect(problems.map(asExpected)).toEqual([
      {
        at: 'registries/tables.yaml:1:1',
        rule: 'missing-file',
        what: 'The file is missing.',
        expected: 'Bring it back; content/README.md says what it holds.',
      },
    ]);
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

  test('is passed over when it is hidden or an editor left it', async () => {
    expect((await reportWith('content/codes/.AADSTS50105.mdx.swp', 'x')).problems).toEqual([]);
    expect((await reportWith('content/.DS_Store', 'x')).problems).toEqual([]);
  });
});
