import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { PageHeads } from './page-heads.ts';
import { writePictures } from './write-pictures.ts';

/**
 * What search engines and chats load beside the pages: a sitemap with the day each page was last checked, and the pictures
 * of links. Both name the host; without one there is neither, and the build says so.
 */
export function landing(site: string | undefined): AstroIntegration[] {
  if (!site) return [{ name: 'landing', hooks: { 'astro:build:done': ({ logger }) => logger.warn(WITHOUT_HOST) } }];
  const heads = new PageHeads();
  return [
    { name: 'landing', hooks: { 'astro:build:done': ({ dir, pages }) => heads.read(dir, pages) } },
    sitemap({
      filter: (url) => !heads.isHidden(url),
      serialize: (item) => {
        const lastmod = heads.reviewed(item.url);
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
    pictures(),
  ];
}

// A warning, because builds print nothing less.
const WITHOUT_HOST =
  'SITE_URL is not set: pages get no canonical address, and there is no sitemap, feed, link picture or search description.';

function pictures(): AstroIntegration {
  let cache: URL;
  return {
    name: 'landing-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = config.cacheDir;
      },
      'astro:build:done': ({ dir }) => writePictures(new URL('social/', dir), new URL('social/', cache)),
    },
  };
}
