import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROW = `- code: 50072
  name: UserStrongAuthEnrollmentRequiredInterrupt
  title: You are asked to set up multifactor authentication
  meaning: The account has no second sign-in method yet.
  kind: interrupt
  fixedBy: [user]
  sources: [reference-error-codes]
  reviewed: 2026-11-20
`;

function project(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
  for (const name of ['codes', 'register', 'template']) mkdirSync(path.join(folder, 'content', name), { recursive: true });
  cpSync('content/template', path.join(folder, 'content/template'), { recursive: true });
  writeFileSync(path.join(folder, 'content/register/mfa.yaml'), ROW);
  return folder;
}
function start(folder: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('tools/run.mjs'), 'new', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
const guide = (folder: string, code: string) => path.join(folder, 'content/codes', `AADSTS${code}.mdx`);

describe('npm run new', () => {
  test('starts a guide with what the register knows, and says where the row is that it replaces', () => {
    const folder = project();
    const { status, output } = start(folder, 'AADSTS50072');
    expect(status).toBe(0);
    expect(output).toContain('Take the row of 50072 out of content/register/mfa.yaml (line 1)');
    const text = readFileSync(guide(folder, '50072'), 'utf8');
    for (const line of [
      'code: 50072',
      'name: UserStrongAuthEnrollmentRequiredInterrupt',
      'title: You are asked to set up multifactor authentication',
      'family: mfa',
      'kind: interrupt',
    ]) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).toContain('<Signin>');
  });

  test('starts an empty guide for a code that the register does not know', () => {
    const folder = project();
    expect(start(folder, '50999').output).toContain('the register does not know this code');
    expect(readFileSync(guide(folder, '50999'), 'utf8')).toContain('\ncode: 50999\n');
  });

  test('never overwrites a file', () => {
    const folder = project();
    writeFileSync(guide(folder, '50072'), 'mine');
    expect(start(folder, '50072')).toMatchObject({ status: 1 });
    expect(readFileSync(guide(folder, '50072'), 'utf8')).toBe('mine');
  });

  test.each([[[]], [['banana']], [['12']]])('says how to be called when it is given %j', (args) => {
    const folder = project();
    expect(start(folder, ...args)).toEqual({ status: 1, output: 'Say which code: npm run new 50105\n' });
    expect(existsSync(guide(folder, '12'))).toBe(false);
  });

  test('a page made from the template fails the checks until it is written', () => {
    const folder = project();
    start(folder, '50999');
    const { status, stdout } = spawnSync(process.execPath, [path.resolve('tools/run.mjs'), 'check', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const rules = (JSON.parse(stdout) as { problems: { file: string; rule: string }[] }).problems
      .filter(({ file }) => file.endsWith('AADSTS50999.mdx'))
      .map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['unknown-family', 'unfinished']));
  });
});
