import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from '../copy-project.ts';
import { UserError } from '../user-error.ts';
import { asOne, type Outcome, total } from './outcome.ts';
import { type Print, runNode } from './run-program.ts';

/** A build that is tested. */
export interface TestedSite {
  /** The folder of the finished site, below the project. */
  outDir: string;
  base: string;
  /** The folder of what is exported from it: copy, zip and book. */
  copy: string;
}

/** The same guide at the root of a host, and below a path. */
export const TESTED_SITES: TestedSite[] = [
  { outDir: '.build/web', base: '/', copy: '.build/offline' },
  { outDir: '.build/sub', base: '/kb/entra/', copy: '.build/offline-sub' },
];
/** The address of the host, which pages name as their canonical one. */
export const TESTED_HOST = 'https://guide.example';

/** What earlier checks found of the content's samples: loading the languages' parsers anew takes longer than most of a build. */
const VERDICTS = '.build/cache/samples';

/**
 * Builds the tested sites side by side, each in a process and a copy of the project of its own: Astro's generated files
 * and caches are one project's, and two builds at once would share them.
 */
export async function buildSites(print: Print): Promise<Outcome> {
  return total(
    await Promise.all(
      TESTED_SITES.map(async ({ outDir, base, copy }) => {
        const printed: string[] = [];
        const project = await copyProject(process.cwd(), path.resolve(`${outDir}-project`));
        if (existsSync(VERDICTS)) await cp(VERDICTS, path.join(project, VERDICTS), { recursive: true });
        const ok = await runNode([path.resolve('tools/test/build-site.ts'), base, path.resolve(outDir), path.resolve(copy)], {
          cwd: project,
          print: (text) => printed.push(text),
        });
        await rm(project, { recursive: true, force: true });
        print(printed.join(''));
        return asOne(ok);
      }),
    ),
  );
}

/** Throws a UserError when a tested site was never built. */
export function requireSites(): void {
  if (!TESTED_SITES.every(({ outDir }) => existsSync(outDir)))
    throw new UserError('There is no built site to test. Put the step "site" before it: npm test -- site built browser.');
}
