import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as buildSite } from 'astro';

/** Where a build goes and for which address; the defaults build dist/ for the root of a host. */
export interface BuildOptions {
  outDir?: string;
  /** Path under which the site is hosted, such as /kb/entra/. */
  base?: string;
  /** Full address of the site, such as https://intranet.example. */
  site?: string;
}

/**
 * Builds the whole site, search included. The output folder is replaced only once everything has succeeded,
 * so a failed build leaves the last good one alone. Throws with the full report when the content has problems.
 */
export async function build({
  outDir = 'dist',
  base = process.env.BASE_PATH,
  site = process.env.SITE_URL,
}: BuildOptions = {}): Promise<void> {
  const target = path.resolve(outDir);
  const fresh = `${target}.new`;
  const old = `${target}.old`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await buildSite({ root: process.cwd(), outDir: fresh, ...(base ? { base } : {}), ...(site ? { site } : {}), logLevel: 'warn' });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}
