import { test as base, type Page } from '@playwright/test';
import { serve } from '../../tools/serve.ts';

export { expect } from '@playwright/test';

/** A served build; `url` joins a path below its base to its address. */
export interface Site {
  base: string;
  url(path?: string): string;
}

interface WorkerFixtures {
  /** The build for the root of a host. */
  root: Site;
  /** The build for /kb/entra/. */
  sub: Site;
}

/**
 * Tests as a reader: every page is watched, and a console error, an exception, a breach of the content security
 * policy or a request to another host fails the test that saw it.
 */
export const test = base.extend<{ watch: undefined; allowed: RegExp[] }, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, here nothing
  root: [async ({}, use) => withSite('.build/web', '/', use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  sub: [async ({}, use) => withSite('.build/sub', '/kb/entra/', use), { scope: 'worker' }],
  baseURL: async ({ root }, use) => use(root.url()),
  /** Console errors that a test expects, such as the 404 it asks for. */
  allowed: [[], { option: true }],
  watch: [
    async ({ context, allowed, root, sub }, use) => {
      const problems: string[] = [];
      const own = [root, sub].map((site) => new URL(site.url()).origin);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error' && !allowed.some((pattern) => pattern.test(message.text())))
          problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && !own.includes(origin)) problems.push(`request that leaves the site: ${request.url()}`);
      });
      await use(undefined);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
    { auto: true },
  ],
});

async function withSite(folder: string, path: string, use: (site: Site) => Promise<void>): Promise<void> {
  const served = await serve({ folder, base: path, port: 0 });
  await use({ base: path, url: (page = '') => served.address + page.replace(/^\//, '') });
  await served.close();
}

/** How far the page is wider than its window, in CSS pixels; 0 when a reader need not scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
