import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What a project needs besides its content to be built. */
const PROJECT = ['src', 'public', 'third-party', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what a build reads to a fresh `folder`, with the content below `content`: the packages are shared, caches and
 * results are not, so that builds of copies can run side by side and none profits from another. Returns the folder.
 */
export async function copyProject(root: string, folder: string, content = path.join(root, 'content')): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of PROJECT) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  await cp(content, path.join(folder, 'content'), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}
