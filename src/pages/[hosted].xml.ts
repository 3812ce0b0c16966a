import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { atomFeed } from '../catalog/data/feed.ts';
import { openSearch } from '../catalog/data/open-search.ts';
import { hostOf } from '../catalog/data/site-root.ts';

/** What names the host, so that there is none of it where the build was not told. */
const FILES = { feed: async (host: string) => atomFeed(await catalog(), host), opensearch: async (host: string) => openSearch(host) };

export function getStaticPaths() {
  return import.meta.env.SITE ? Object.keys(FILES).map((hosted) => ({ params: { hosted } })) : [];
}

export const GET: APIRoute = async ({ params, site }) => new Response(await FILES[params.hosted as keyof typeof FILES](hostOf(site)));
