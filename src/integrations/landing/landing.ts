import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { writePictures } from './write-pictures.ts';

/**
 * What search engines and chats load beside the pages: a sitemap with the day that each page was last checked, and the
 * pictures of links. Both name the host; where the build was not told of one there is neither, and it says so.
 */
export function landing(): AstroIntegration {
  let hasHost = false;
  return {
    name: 'landing',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        hasHost = config.site !== undefined;
        if (config.site) updateConfig({ integrations: forHost(new URL(`${config.base}/`.replace(/\/+$/, '/'), config.site)) });
      },
      'astro:build:done': ({ logger }) => {
        // As a warning, since builds print nothing less.
        if (!hasHost) logger.warn(WITHOUT_HOST);
      },
    },
  };
}

const WITHOUT_HOST =
  'SITE_URL is not set, so there is nothing that names the host: no canonical addresses, previews of links, sitemap, feed or search from the address bar.';

/** `root` is the address of the home page. */
function forHost(root: URL): AstroIntegration[] {
  let facts = new Map<string, PageFacts>();
  let cacheDir: URL;
  return [
    {
      name: 'landing-files',
      hooks: {
        'astro:config:done': ({ config }) => {
          cacheDir = config.cacheDir;
        },
        'astro:build:done': async ({ dir, pages }) => {
          facts = await pageFacts(dir, pages, root);
          await writePictures(new URL('social/', dir), new URL('social/', cacheDir));
        },
      },
    },
    sitemap({
      // It asks when the build has ended, after the hook above.
      filter: (address) => facts.get(address)?.isHidden === false,
      serialize: (item) => {
        const lastmod = facts.get(item.url)?.reviewed;
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
  ];
}
