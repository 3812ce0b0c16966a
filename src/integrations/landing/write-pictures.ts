import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { SOCIAL_PICTURES, type SocialWords } from '../../domain/social-pictures.ts';
import { SITE } from '../../site.ts';

/** Writes the pictures of links into a folder; `cache` is where they are kept from one build to the next. */
export async function writePictures(folder: URL, cache: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir(cache, { recursive: true });
  const drawing = await readFile(new URL('./social-picture.ts', import.meta.url));
  for (const [name, words] of Object.entries(SOCIAL_PICTURES)) {
    const hash = createHash('sha256')
      .update(drawing)
      .update(JSON.stringify([SITE.name, words]))
      .digest('hex');
    await writeFile(new URL(`${name}.png`, folder), await kept(new URL(`${hash.slice(0, 24)}.png`, cache), words));
  }
}

/** A picture, drawn only where no earlier build has left the same. */
async function kept(file: URL, words: SocialWords): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  // The font and the rasteriser are loaded only here.
  const { socialPicture } = await import('./social-picture.ts');
  const picture = await socialPicture(words);
  await writeFile(file, picture);
  return picture;
}
