import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptReport } from '../../../src/checks/kept-report.ts';
import type { Report } from '../../../src/checks/report.ts';

let root: string;
let checks: number;
const NO_TERMS = { guides: { have: 0, of: 0 }, rows: { have: 0, of: 0 } };
const ask = (today = '2026-11-23') =>
  keptReport(root, today, async (): Promise<Report> => ({ problems: [], counts: { codes: ++checks }, terms: NO_TERMS }));

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kept-'));
  checks = 0;
  await mkdir(path.join(root, 'content/codes'), { recursive: true });
  await writeFile(path.join(root, 'content/codes/a.mdx'), 'one');
});
afterEach(() => rm(root, { recursive: true }));

describe('the report on content', () => {
  test('is the same as last time where nothing has changed', async () => {
    expect(await ask()).toEqual(await ask());
    expect(checks).toBe(1);
  });

  test.each([
    ['a file says something else', () => writeFile(path.join(root, 'content/codes/a.mdx'), 'two')],
    ['a file has come', () => writeFile(path.join(root, 'content/codes/b.mdx'), '')],
    ['a file has gone', () => rm(path.join(root, 'content/codes/a.mdx'))],
    [
      'a text has moved to another file',
      async () => {
        await rm(path.join(root, 'content/codes/a.mdx'));
        await writeFile(path.join(root, 'content/codes/b.mdx'), 'one');
      },
    ],
  ])('is made anew when %s', async (_what, change) => {
    await ask();
    await change();
    await ask();
    expect(checks).toBe(2);
  });

  test('is made anew on another day, since dates are judged by it', async () => {
    await ask();
    await ask('2026-11-24');
    expect(checks).toBe(2);
  });

  test('is made anew where the kept one is broken, or could not be kept', async () => {
    await mkdir(path.join(root, '.build'), { recursive: true });
    await writeFile(path.join(root, '.build/cache'), 'not a folder');
    await ask();
    await ask();
    expect(checks).toBe(2);
    await rm(path.join(root, '.build/cache'));
    await ask();
    await writeFile(path.join(root, '.build/cache/report.json'), '{');
    await ask();
    expect(checks).toBe(4);
  });
});
