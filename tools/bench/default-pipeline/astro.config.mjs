import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

/** Pagefind over the finished pages, as its documentation shows. */
const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex({ forceLanguage: 'en' });
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: path.join(fileURLToPath(dir), 'pagefind') });
      await close();
    },
  },
};

// The yardstick: Astro's defaults for MDX collections. Only the cache is moved, since projects here share their packages.
export default defineConfig({
  cacheDir: './.build/cache',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  integrations: [mdx(), search],
  devToolbar: { enabled: false },
});
