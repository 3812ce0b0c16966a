import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../../tools/copy-project.ts';

/** A copy of this project below .build, without caches, with the content of `root`; `exportProject` exports it. */
export function projectCopy(name: string, root = '.'): Promise<string> {
  return copyProject(process.cwd(), path.resolve('.build', name), path.resolve(root, 'content'));
}

/** Exports a copied project as `npm run export` would, and returns what it printed. The test runner's own environment would make a build for development of it. */
export async function exportProject(folder: string, options: string[] = [], env: Record<string, string> = {}): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path.resolve('tools/run.mjs'), 'export', ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return stdout + stderr;
}

/** The exported file with an ending, as a path. Throws when there is none. */
export function exportedFile(folder: string, ending: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`There is no ${ending} in ${folder}. Run npm test, which makes it first.`);
  return path.join(folder, name);
}
