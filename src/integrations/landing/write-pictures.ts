import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SOCIAL_PICTURES } from '../../domain/social-pictures.ts';
import { type Box, pictureLayout } from './picture-layout.ts';
import { siteColours } from './site-colours.ts';

/** Draws a layout as PNG. */
type Draw = (layout: Box) => Promise<Uint8Array>;

/**
 * Writes the pictures of links into a folder as `<name>.png`. What an earlier build has drawn is taken from the folder
 * `cache`; `drawer` is called only where something is new, since it takes a second to load.
 */
export async function writePictures(folder: URL, cache: URL, drawer: () => Promise<Draw> = loadDrawer): Promise<void> {
  const colours = await siteColours();
  await Promise.all([folder, cache].map((made) => mkdir(made, { recursive: true })));
  let draw: Promise<Draw> | undefined;
  for (const [name, words] of Object.entries(SOCIAL_PICTURES)) {
    const layout = pictureLayout(words, colours);
    const kept = new URL(`${hashOf(layout)}.png`, cache);
    let picture: Uint8Array | undefined = await readFile(kept).catch(() => undefined);
    if (!picture) {
      draw ??= drawer();
      picture = await (await draw)(layout);
      await writeFile(kept, picture);
    }
    await writeFile(new URL(`${name}.png`, folder), picture);
  }
}

async function loadDrawer(): Promise<Draw> {
  return (await import('./draw-picture.ts')).pictureDrawer();
}

/** Another layout, or another version of what draws it, is another picture. */
function hashOf(layout: Box): string {
  return createHash('sha256')
    .update(JSON.stringify([layout, VERSIONS]))
    .digest('hex')
    .slice(0, 24);
}

const { dependencies } = createRequire(import.meta.url)('../../../package.json') as { dependencies: Record<string, string> };
const VERSIONS = ['satori', '@resvg/resvg-wasm', '@fontsource/inter'].map((name) => dependencies[name]);
