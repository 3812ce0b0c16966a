import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Edition } from '../src/integrations/offline/edition.ts';
import { SITE } from '../src/site.ts';
import { UserError } from './user-error.ts';

/**
 * Packs the offline copy in `folder` into a ZIM file for Kiwix, with a full-text index of its own.
 * Throws a UserError when zimwriterfs is not installed.
 */
export async function makeZim(folder: string, file: string, edition: Edition): Promise<void> {
  const pages = await mkdtemp(path.join(tmpdir(), 'zim-'));
  try {
    // The note is for whoever unzips; the drawing is what Kiwix shows in its library.
    await cp(folder, pages, { recursive: true, filter: (name) => !name.endsWith('READ ME.txt') });
    await cp('tools/zim-illustration.png', path.join(pages, 'illustration.png'));
    await promisify(execFile)('zimwriterfs', [
      '--welcome=index.html',
      '--illustration=illustration.png',
      '--language=eng',
      `--title=${SITE.name}`,
      '--description=What Microsoft Entra sign-in errors mean and how to fix them',
      `--creator=${SITE.name}`,
      `--publisher=${SITE.name}`,
      '--name=aadsts-guide',
      `--source=version ${edition.version}, ${edition.date}`,
      pages,
      file,
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UserError('A ZIM file is made by zimwriterfs, which is not installed: install the package zim-tools, or leave --zim out.');
  } finally {
    await rm(pages, { recursive: true, force: true });
  }
}
