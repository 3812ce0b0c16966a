import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cloudflareHeaders } from '../hosting/cloudflare-headers.ts';
import { staticWebAppConfig } from '../hosting/static-web-app.ts';

/** Puts into the finished site what hosts look for there: how Cloudflare Pages and Azure Static Web Apps are to serve it. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(path.join(folder, '_headers'), cloudflareHeaders(base));
        await writeFile(path.join(folder, 'staticwebapp.config.json'), staticWebAppConfig(base));
      },
    },
  };
}
