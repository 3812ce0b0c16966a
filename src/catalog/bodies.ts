import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Derived bodies wait on disk until their page is rendered. In Astro's data store each would be held in memory
 * several times over (the store, its module, the loaded module), which is what limits how many pages can be built.
 */

/** Writes a body below the cache folder and returns the file it is in. */
export function keepBody(cache: string, collection: string, id: string, body: unknown): string {
  const folder = path.join(cache, 'bodies', collection);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(body, withoutPositions));
  return file;
}

/** Where something was in its file is of no use once the checks are through. */
function withoutPositions(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}

/** Reads a body back. Throws when the cache was emptied between loading and rendering. */
export function readBody<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
