import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { hostFiles } from './src/integrations/host-files.ts';
import { landing } from './src/integrations/landing/landing.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// Guides, families and procedures are read by src/content (remark with MDX and GFM), once, when content is loaded.
// The processor below reads only the few MDX pages under src/pages: remark as well, so that Markdown means one thing.
export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: true,
  // Below the project itself: copies of it that share their packages are built side by side by tests and benchmarks.
  cacheDir: './.build/cache',
  // Writing pages waits on the disk; eight at a time take two thirds of the time of one (measured with Astro 7.3.5).
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // No script in a page, which the policy would refuse: Astro inlines those below the limit (https://github.com/withastro/astro/pull/3658).
  // Scripts are few and small, so what Vite adds to preload them would weigh more, and it names addresses that a file
  // opened from disk does not have. Astro 7.3.5 sets modulePreload for its client environment itself, so a plugin has to.
  vite: {
    build: { assetsInlineLimit: 0 },
    // Papa Parse can fetch addresses; no script of the site may, and one in a file cannot.
    define: { XMLHttpRequest: 'undefined' },
    plugins: [
      {
        name: 'no-preloads',
        enforce: 'pre',
        configEnvironment: () => ({ build: { modulePreload: false } }),
        // What Vite wraps around import() to preload styles is a tenth of the first scripts, and parts have no styles of their own.
        transform: (_, id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
      },
    ],
  },
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  integrations: [mdx(), searchIndex(), redirects(), landing(), hostFiles()],
  env: {
    schema: {
      REPOSITORY_URL: envField.string({ context: 'server', access: 'public', optional: true, url: true }),
    },
  },
  // Tells editors which file is of which collection, so that they complete fields; see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
