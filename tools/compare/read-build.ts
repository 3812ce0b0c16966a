import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../src/integrations/files-below.ts';
import { UserError } from '../user-error.ts';
import type { Files } from './unpack.ts';

/**
 * The files of a finished output: a folder with everything below it, or one file, such as the book or a zip.
 * One file goes by its ending, for its name says which edition it is. Throws a UserError when there is nothing at `place`.
 */
export async function readBuild(place: string): Promise<Files> {
  const found = await stat(place).catch(() => undefined);
  if (!found) throw new UserError(`There is no file or folder ${place}.`);
  if (!found.isDirectory()) return new Map([[`(file)${path.extname(place)}`, await readFile(place)]]);
  const names = await filesBelow(place);
  if (names.length === 0) throw new UserError(`The folder ${place} is empty.`);
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(path.join(place, name)));
  return files;
}
