import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_ADDRESSES, parseAddresses } from '../../tools/addresses/address-list.ts';
import { readBuiltPages } from '../../tools/addresses/built-pages.ts';
import { deadAddresses, unlistedAddresses } from '../../tools/addresses/judge-addresses.ts';
import { SITES } from './site.ts';

const published = parseAddresses(readFileSync(PUBLISHED_ADDRESSES, 'utf8'));

const builds = await Promise.all(SITES.map(async (site) => ({ ...site, pages: await readBuiltPages(site.folder) })));

describe.each(builds)('the published addresses, in the build for $base', ({ base, pages }) => {
  test('each lead to a page, with every section that it ever had', () => {
    const dead = deadAddresses(published, pages, base);
    expect(dead, 'Say in content/redirects.yaml where each leads now; content/README.md shows how.').toEqual([]);
  });

  test('are all in the list', () => {
    const unlisted = unlistedAddresses(published, pages);
    expect(unlisted, `Run npm run build && npm run addresses, and commit ${PUBLISHED_ADDRESSES}.`).toEqual([]);
  });
});
