import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** A project with the small sound content, and foreign guides beside it. */
function project(foreign: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/content/sound/content', path.join(folder, 'content'), { recursive: true });
  cpSync('content/template', path.join(folder, 'content/template'), { recursive: true });
  mkdirSync(path.join(folder, 'foreign'));
  for (const [name, text] of Object.entries(foreign)) writeFileSync(path.join(folder, 'foreign', name), text);
  return folder;
}
function run(folder: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('tools/run.mjs'), 'import', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
const GUIDE = '# AADSTS70011: the scope is wrong\n\n## Causes\n\n- **A typing error**: look at it.\n';

describe('npm run import', () => {
  test('writes guides, and says what became of them and what is left to write', () => {
    const folder = project({ 'a.md': GUIDE });
    const { status, output } = run(folder, 'foreign');
    expect(status).toBe(0);
    expect(output).toContain('became content/codes/AADSTS70011.mdx');
    expect(output).toContain('taken: "Causes" became 1 cause, to which');
    expect(output).toMatch(/standard: unfinished in line \d+/);
    expect(readFileSync(path.join(folder, 'content/codes/AADSTS70011.mdx'), 'utf8')).toContain('<Cause title="A typing error"');
  });

  test('writes nothing when it is only asked to check', () => {
    const folder = project({ 'a.md': GUIDE });
    expect(run(folder, 'foreign/a.md', '--check').output).toContain('would become content/codes/AADSTS70011.mdx');
    expect(() => readFileSync(path.join(folder, 'content/codes/AADSTS70011.mdx'))).toThrow('ENOENT');
  });

  test('overwrites nothing, and goes on with the other files', () => {
    const folder = project({ 'a.md': '# AADSTS50105: not on the list', 'b.md': GUIDE, 'c.md': GUIDE });
    const before = readFileSync(path.join(folder, 'content/codes/AADSTS50105.mdx'), 'utf8');
    const { status, output } = run(folder, 'foreign');
    expect(status).toBe(1);
    expect(output).toContain('content/codes/AADSTS50105.mdx is there already and stays as it is.');
    expect(output).toContain('foreign/b.md has the same code, and was taken first.');
    expect(output).toContain('1 imported, 2 not.');
    expect(readFileSync(path.join(folder, 'content/codes/AADSTS50105.mdx'), 'utf8')).toBe(before);
  });

  test('says of bad input what is wrong with it', () => {
    const folder = project({ 'a.md': 'No code here.', 'b.md': Buffer.from([0, 1, 2, 0xff]), 'c.md': '  \n' });
    const { status, output } = run(folder, 'foreign');
    expect(status).toBe(1);
    for (const why of ['It names no AADSTS code', 'It is no text in UTF-8', 'It is empty']) expect(output).toContain(why);
    expect(run(folder, 'nowhere').output).toContain('There is no file or folder "nowhere".');
    expect(run(folder).output).toContain('Say which files or folders');
  });
});
