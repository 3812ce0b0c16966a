import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../tools/replace-folder.ts';

let place: string;
beforeEach(() => {
  place = path.join(mkdtempSync(path.join(tmpdir(), 'replace-')), 'dist');
});
afterEach(() => rmSync(path.dirname(place), { recursive: true }));

const filled = (text: string) => async (folder: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), text);
};
const shown = () => readFileSync(path.join(place, 'index.html'), 'utf8');

describe('a folder that is made anew', () => {
  test('takes the place of the old one when it is ready', async () => {
    await replaceFolder(place, filled('old'));
    await replaceFolder(place, filled('new'));
    expect(shown()).toBe('new');
    expect(existsSync(`${place}.old`) || existsSync(`${place}.new`)).toBe(false);
  });

  test('leaves the old one alone when it fails', async () => {
    await replaceFolder(place, filled('old'));
    await expect(replaceFolder(place, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(shown()).toBe('old');
  });

  test('fails with its own reason, though something still writes into it', async () => {
    let isOver = false;
    let writing: Promise<void> | undefined;
    const failing = replaceFolder(place, async (folder) => {
      await mkdir(folder);
      const write = async () => {
        for (let count = 0; !isOver; count++) {
          await mkdir(path.join(folder, 'pages'), { recursive: true }).catch(() => {});
          await writeFile(path.join(folder, 'pages', `${count}.html`), '').catch(() => {});
        }
      };
      writing = write();
      throw new Error('the real reason');
    });
    await expect(failing).rejects.toThrow('the real reason');
    isOver = true;
    await writing;
  });
});
