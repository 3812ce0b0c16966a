import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';

// The yardstick: Astro's defaults for MDX collections. Only what the pages themselves need is set.
export default defineConfig({
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  integrations: [mdx(), searchIndex(), redirects()],
  env: { schema: { REPOSITORY_URL: envField.string({ context: 'server', access: 'public', optional: true, url: true }) } },
  devToolbar: { enabled: false },
});
