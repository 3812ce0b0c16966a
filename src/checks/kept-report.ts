import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCache, writeCache } from './cache-file.ts';
import type { Report } from './report.ts';

/** The code that a check runs, besides packages, whose versions the lockfile has. */
const CODE = ['checks', 'content', 'domain', 'schema'].map((folder) => fileURLToPath(new URL(`../${folder}`, import.meta.url)));
const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/**
 * The report on the content below `root`: the one that was kept when neither content nor checks nor the day have changed
 * since, otherwise what `check` finds. Reading and checking take seconds, finding out that nothing has changed does not.
 */
export async function keptReport(root: string, today: string, check: () => Promise<Report>): Promise<Report> {
  const file = path.join(root, '.build/cache/report.json');
  const key = await stateOf(root, today);
  const kept = await readCache<{ key: string; report: Report }>(file);
  if (kept?.key === key) return kept.report;
  const report = await check();
  await writeCache(file, { key, report });
  return report;
}

async function stateOf(root: string, today: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([today, process.version]));
  await addFile(hash, LOCKFILE);
  for (const folder of [...CODE, path.join(root, 'content')]) await addFolder(hash, folder);
  return hash.digest('base64url');
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) await addFile(hash.update(`${path.relative(folder, file)}\n`), file);
}

/** A file that cannot be read is a state as well, and a report says so. */
async function addFile(hash: Hash, file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  hash.update(`${bytes.length}\n`).update(bytes);
}
