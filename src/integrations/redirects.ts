import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../content/content-error.ts';
import { readRedirects } from '../content/read-redirects.ts';
import { codeSlug, fullCode } from '../domain/code-id.ts';
import { type Moved, splitMoves } from '../domain/moved-address.ts';
import { addAnchors } from './moved-sections.ts';
import { redirectPage } from './redirect-page.ts';

/**
 * Lets `/50105/` lead to `/aadsts50105/`, and pages and sections that have moved to where they are now, on any static
 * host. All of it is written beside and into the finished pages, after the search index, so that neither Astro nor
 * Pagefind spends time on what says nothing.
 */
export function redirects(): AstroIntegration {
  let base = '/';
  let origin: string | undefined;
  let root = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        origin = config.site && new URL(config.site).origin;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => writeRedirects(fileURLToPath(dir), base, await readRedirects(root), origin),
    },
  };
}

/**
 * Writes the redirects of a finished site in `folder`, which was built for `base` and, where that is known, for the host
 * `origin`.
 * Throws a ContentError with every section that has moved to one that is not there.
 */
export async function writeRedirects(folder: string, base: string, moved: Moved, origin?: string): Promise<void> {
  const { pages, sections } = splitMoves(moved);
  const codes = (await readdir(folder)).flatMap((name) => /^aadsts(\d+)$/.exec(name)?.[1] ?? []);
  const short = codes.map((code) => ({ from: code, to: codeSlug(code) }));
  // A retired code keeps both of its addresses.
  const both = pages.flatMap(({ from, to }) =>
    [from, /^aadsts(\d+)$/.exec(from)?.[1] ?? []].flat().map((address) => ({ from: address, to })),
  );
  await Promise.all(
    [...short, ...both].map(async ({ from, to }) => {
      await mkdir(path.join(folder, from), { recursive: true });
      await writeFile(path.join(folder, from, 'index.html'), redirectPage(titleOf(to), to, base, origin));
    }),
  );
  const problems: string[] = [];
  for (const [page, moves] of Map.groupBy(sections, (section) => section.page)) {
    const file = path.join(folder, page, 'index.html');
    const result = addAnchors(await readFile(file, 'utf8'), moves);
    problems.push(...result.problems.map((problem) => `content/redirects.yaml: ${page}: ${problem}`));
    await writeFile(file, result.html);
  }
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
}

function titleOf(page: string): string {
  const code = /^aadsts(\d+)$/.exec(page)?.[1];
  return code ? fullCode(code) : 'This page has moved';
}
