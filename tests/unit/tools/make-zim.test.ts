import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeZim } from '../../../tools/make-zim.ts';

afterEach(() => vi.unstubAllEnvs());

test('where zimwriterfs is missing, one sentence says what to install, and nothing is left behind', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copy-'));
  writeFileSync(path.join(folder, 'index.html'), '<title>x</title>');
  vi.stubEnv('PATH', folder);
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('zim-'));
  await expect(makeZim(folder, path.join(folder, 'guide.zim'), { version: '1.2.3', date: '2026-11-23' })).rejects.toThrow(
    'A ZIM file is made by zimwriterfs, which is not installed: install the package zim-tools, or leave --zim out.',
  );
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('zim-'))).toEqual(before);
  rmSync(folder, { recursive: true });
});
