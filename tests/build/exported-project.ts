import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateProject } from '../../tools/bench/generate.ts';

/** Makes a copy of this project below .build, without caches; `exportProject` exports it. */
export async function copyProject(name: string): Promise<string> {
  const folder = path.resolve('.build', name);
  rmSync(folder, { recursive: true, force: true });
  await generateProject(process.cwd(), folder, 0);
  return folder;
}

/** Exports a copied project as `npm run export` would. The test runner's own environment would make a build for development of it. */
export function exportProject(folder: string, options: string[] = [], env: Record<string, string> = {}): void {
  execFileSync(process.execPath, [path.resolve('tools/run.mjs'), 'export', ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: 'ignore',
  });
}

/** The exported file with an ending, as a path. */
export function exportedFile(folder: string, ending: string): string {
  const [name = ''] = readdirSync(path.join(folder, 'export')).filter((file) => file.endsWith(ending));
  return path.join(folder, 'export', name);
}
