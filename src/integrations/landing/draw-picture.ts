import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { type Box, PICTURE_SIZE } from './picture-layout.ts';

const { resolve } = createRequire(import.meta.url);
const fileOf = (name: string) => readFile(resolve(name));

/** Loads the fonts and the rasteriser, once in a process, and returns what draws a layout as PNG. */
export async function pictureDrawer(): Promise<(layout: Box) => Promise<Uint8Array>> {
  const fonts = await Promise.all(
    ([400, 700] as const).map(async (weight) => ({
      name: 'Inter',
      weight,
      data: await fileOf(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
    })),
  );
  rasteriser ??= fileOf('@resvg/resvg-wasm/index_bg.wasm').then(initWasm);
  await rasteriser;
  return async (layout) => {
    const svg = await satori(layout as Parameters<typeof satori>[0], { ...PICTURE_SIZE, fonts });
    return new Resvg(svg).render().asPng();
  };
}

/** It throws when it is set up a second time. */
let rasteriser: Promise<void> | undefined;
