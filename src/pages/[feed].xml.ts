import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { atomFeed } from '../catalog/data/feed.ts';
import { hostOf } from '../catalog/data/site-root.ts';

/** A feed names its host, so there is none where the build was not told. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = async ({ site }) => new Response(atomFeed(await catalog(), hostOf(site)));
