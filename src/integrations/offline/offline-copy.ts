import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../files-below.ts';
import { makeBook } from './book.ts';
import { type Edition, editionName } from './edition.ts';
import { makeCopy } from './make-copy.ts';
import { makeZip } from './zip.ts';

/**
 * Makes the offline copy out of the finished site: a folder and a zip below `out`, and the zip once more in the site
 * itself, where the footer of every page links to it; with the book on demand. Must come after the search index.
 * Fails with every page and address that would not work from a file.
 */
export function offlineCopy(edition: Edition, out: string, { withBook = false } = {}): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  const name = editionName(edition);
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE_COPY': JSON.stringify({ file: `${name}.zip`, date: edition.date }) } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await makeCopy({ folder, base, site }, edition);
        await writeFiles(path.join(out, name), files);
        const zip = makeZip(name, files, edition.date);
        await writeFiles(out, new Map([[`${name}.zip`, zip]]));
        if (withBook) await writeFile(path.join(out, `${name}.html`), await makeBook({ folder, base, site }, edition));
        await writeFiles(path.join(folder, 'offline'), new Map([[`${name}.zip`, zip]]));
        await tellSize(folder, zip.length);
      },
    },
  };
}

/** Fills in the size of the zip where pages of the site link to it: it could not be known while they were made. */
async function tellSize(folder: string, bytes: number): Promise<void> {
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  for (const name of await filesBelow(folder)) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    const html = await readFile(file, 'utf8');
    if (html.includes(SIZE)) await writeFile(file, html.replace(SIZE, `<span>${size}</span>`));
  }
}
const SIZE = '<span data-offline-size></span>';

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
