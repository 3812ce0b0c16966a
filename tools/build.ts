import { type AstroInlineConfig, build as buildSite } from 'astro';
import { replaceFolder } from './replace-folder.ts';

/** Where a build goes and for which address; the defaults build dist/ for the root of a host. */
export interface BuildOptions {
  outDir?: string;
  /** Path under which the site is hosted, such as /kb/entra/. */
  base?: string;
  /** Full address of the site, such as https://intranet.example. */
  site?: string;
  /** What is made of the finished site besides. */
  integrations?: AstroInlineConfig['integrations'];
}

/**
 * Builds the whole site, search included. The output folder is replaced only once everything has succeeded,
 * so a failed build leaves the last good one alone. Throws with the full report when the content has problems.
 */
export async function build({
  outDir = 'dist',
  base = process.env.BASE_PATH,
  site = process.env.SITE_URL,
  integrations = [],
}: BuildOptions = {}): Promise<void> {
  await replaceFolder(outDir, (fresh) =>
    buildSite({
      root: process.cwd(),
      outDir: fresh,
      ...(base ? { base } : {}),
      ...(site ? { site } : {}),
      integrations,
      logLevel: 'warn',
    }),
  );
}
