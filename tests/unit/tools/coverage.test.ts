import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const LIST = '| AADSTS50105 | EntitlementGrantsNotFound - a |\n| AADSTS90094 | AdminConsentRequired - b |\n| AADSTS90095 | c |\n';
const NEW = '| AADSTS90099 | BrandNew - It is new. |\n';

/** A project with the small sound content, and files beside it. */
function project(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coverage-'));
  cpSync('tests/fixtures/content/sound/content', path.join(folder, 'content'), { recursive: true });
  cpSync('content/template', path.join(folder, 'content/template'), { recursive: true });
  mkdirSync(path.join(folder, 'lists'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'lists', name), text);
  return folder;
}
function run(folder: string, ...args: string[]): { status: number | null; output: string; stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('tools/run.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, stdout };
}

describe('npm run coverage', () => {
  test('ends with 0 when the guide has all of a list, and with 1 when it has not', () => {
    const folder = project({ 'same.md': LIST, 'newer.md': LIST + NEW });
    expect(run(folder, 'coverage', 'lists/same.md')).toMatchObject({ status: 0 });
    const { status, output } = run(folder, 'coverage', 'lists/newer.md');
    expect(status).toBe(1);
    expect(output).toContain('AADSTS90099 BrandNew');
    expect(output).toContain('# content/register/consent.yaml');
  });

  test('drafts rows of which the checks refuse what a person has to write, and nothing else', () => {
    const folder = project({ 'newer.md': LIST + NEW });
    const { drafts, differs } = JSON.parse(run(folder, 'coverage', 'lists', '--format', 'json').stdout);
    expect(differs).toBe(true);
    const register = path.join(folder, 'content/register/consent.yaml');
    appendFileSync(register, drafts[0].row);
    const { problems } = JSON.parse(run(folder, 'check', '--format', 'json').stdout) as {
      problems: { file: string; line: number; rule: string }[];
    };
    const lines = readFileSync(register, 'utf8').split('\n');
    expect(problems.map(({ rule, line }) => `${rule} ${lines[line - 1]?.trim()}`)).toEqual([
      'unfinished title: TITLE',
      'unfinished meaning: ANSWER',
      'bad-value kind: KIND',
      'bad-value fixedBy: [FIXER]',
      'bad-value reviewed: DATE',
    ]);
  });

  test('says of each file why it cannot be compared, compares the others, and ends with 2', () => {
    const folder = project({
      'a.md': LIST,
      'b.zip': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]),
      'c.md': '',
      'd.txt': 'Dear reader,\nno table is here.',
      'e.csv': Buffer.from('code,text\n50105,Zugriff f\u00fcr alle', 'latin1'),
    });
    const { status, output } = run(folder, 'coverage', 'lists');
    expect(status).toBe(2);
    expect(output).toContain('3 codes in Markdown, 3 of them among the 3 of the guide');
    for (const why of [
      'b.zip: not compared. It is no text in UTF-8',
      'c.md: not compared. It is empty',
      'd.txt: not compared. It is neither',
    ])
      expect(output).toContain(why);
    expect(output).toContain('e.csv: not compared. It is no text in UTF-8.');
  });

  test('says what it needs when it is asked wrongly', () => {
    const folder = project({ 'a.csv': 'code\n50105' });
    const asked = (...args: string[]) => run(folder, 'coverage', ...args);
    expect(asked()).toMatchObject({ status: 2, output: expect.stringContaining('Say which list of codes') });
    expect(asked('nowhere.md')).toMatchObject({ status: 2, output: expect.stringContaining('There is no file or folder "nowhere.md".') });
    expect(asked('lists', '--source', 'nobody')).toMatchObject({ status: 2, output: expect.stringContaining('no source "nobody"') });
    expect(asked('lists', '--sauce', 'x')).toMatchObject({ status: 2, output: expect.stringContaining("'--sauce'") });
  });
});
