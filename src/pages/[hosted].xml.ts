import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { atomFeed } from '../catalog/data/feed.ts';
import { openSearch } from '../catalog/data/open-search.ts';
import { type Host, hostOf } from '../catalog/data/site-root.ts';

/** Files that name the host: there is none of them where the build was not told. */
const FILES: Record<string, (host: Host) => string | Promise<string>> = {
  feed: async (host) => atomFeed(await catalog(), host),
  opensearch: openSearch,
};

export function getStaticPaths() {
  return import.meta.env.SITE ? Object.entries(FILES).map(([hosted, write]) => ({ params: { hosted }, props: { write } })) : [];
}

export const GET: APIRoute<{ write: (typeof FILES)[string] }> = async ({ props, site }) => new Response(await props.write(hostOf(site)));
