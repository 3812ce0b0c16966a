import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('a build that fails says why, with file and line, and leaves the last good site alone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const name of ['src', 'public', 'third-party', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), 'the last good site');
  const guide = path.join(folder, 'content/codes/AADSTS50105.mdx');
  writeFileSync(guide, readFileSync(guide, 'utf8').replace('family: consent', 'family: consnt'));

  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('tools/run.mjs'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });

  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(/content\/codes\/AADSTS50105\.mdx:\d+:\d+ {2}unknown-family\n.*Did you mean "consent"\?/);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
