import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CodeId, fullCode } from '../domain/code-id.ts';
import { makeUrls, SITE } from '../site.ts';

/**
 * Lets `/50105/` lead to `/aadsts50105/` on any static host. The documents are written beside the finished pages,
 * after the search index, so that neither Astro nor Pagefind spends time on pages that say nothing.
 */
export function shortAddresses(): AstroIntegration {
  let base = '/';
  return {
    name: 'short-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const codes = (await readdir(folder)).flatMap((name) => /^aadsts(\d+)$/.exec(name)?.[1] ?? []);
        const { code: address } = makeUrls(base);
        await Promise.all(
          codes.map(async (code) => {
            await mkdir(`${folder}/${code}`, { recursive: true });
            await writeFile(`${folder}/${code}/index.html`, redirect(code, address(code)));
          }),
        );
      },
    },
  };
}

function redirect(code: CodeId, target: string): string {
  return (
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0; url=${target}"><title>${fullCode(code)}</title></head>` +
    `<body><p><a href="${target}">${fullCode(code)}</a></p></body></html>\n`
  );
}
