import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SOCIAL_PICTURES, type SocialPicture, wordsOfPicture } from '../../../../src/domain/social-pictures.ts';
import { pictureDrawer } from '../../../../src/integrations/landing/draw-picture.ts';
import { type Box, PICTURE_SIZE, pictureLayout } from '../../../../src/integrations/landing/picture-layout.ts';
import { lightColours, siteColours } from '../../../../src/integrations/landing/site-colours.ts';
import { writePictures } from '../../../../src/integrations/landing/write-pictures.ts';

const colours = await siteColours();
/** Its words, without the full stops that end what is spoken. */
const wordsOf = (text: string) => text.replaceAll('.', '').replace(/\s+/g, ' ').trim();
const textOf = (part: Box | string): string => (typeof part === 'string' ? part : (part.props.children ?? []).map(textOf).join(' '));

describe('the picture beside a link', () => {
  test.each(Object.entries(SOCIAL_PICTURES))('of the type %s says what its alternative text says', (name, words) => {
    const shown = wordsOf(textOf(pictureLayout(words, colours)));
    expect(shown).toBe(`AADSTS Guide ${wordsOf(wordsOfPicture(name as SocialPicture))}`);
  });

  test('has the colours of the site, and each verdict the colour that its page gives it', () => {
    const shown = (name: SocialPicture) => JSON.stringify(pictureLayout(SOCIAL_PICTURES[name], colours));
    expect(shown('code-yes')).toContain(`18px solid ${colours.failure}`);
    expect(shown('code-usually-not')).toContain(`18px solid ${colours.calm}`);
    expect(shown('screen-depends')).toContain(`18px solid ${colours.transient}`);
    expect(shown('site')).toContain(colours.surface);
  });

  test('cannot be drawn when a colour has gone, which is named', () => {
    expect(() => pictureLayout(SOCIAL_PICTURES.site, lightColours('--surface: light-dark(#faf9f6, #14171b);'))).toThrow(
      /^The pictures of links need the colour --[a-z-]+, which src\/styles\/tokens\.css does not have\.$/,
    );
  });

  test('is a PNG of the size that networks ask for', async () => {
    const draw = await pictureDrawer();
    const png = Buffer.from(await draw(pictureLayout(SOCIAL_PICTURES['code-no'], colours)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
    expect(png.length).toBeLessThan(100_000);
  });
});

describe('the pictures of a build', () => {
  let folder: string;
  let drawn: number;
  const below = (name: string) => pathToFileURL(`${path.join(folder, name)}${path.sep}`);
  const write = (name: string) =>
    writePictures(below(name), below('cache'), async () => async (layout) => {
      drawn++;
      return Buffer.from(textOf(layout));
    });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
    drawn = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are one for each type of page and verdict', async () => {
    await write('first');
    expect(readdirSync(path.join(folder, 'first')).sort()).toEqual(
      Object.keys(SOCIAL_PICTURES)
        .map((name) => `${name}.png`)
        .sort(),
    );
    expect(readFileSync(path.join(folder, 'first', 'screen-yes.png'), 'utf8')).toContain('Yes');
  });

  test('are drawn once, and taken from the cache by the next build', async () => {
    await write('first');
    expect(drawn).toBe(Object.keys(SOCIAL_PICTURES).length);
    await write('second');
    expect(drawn).toBe(Object.keys(SOCIAL_PICTURES).length);
    expect(existsSync(path.join(folder, 'second', 'site.png'))).toBe(true);
  });
});
