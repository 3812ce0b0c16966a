import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { buildLookup } from '../search/lookup-index.ts';

// The words come from the guides' source, which is what this pipeline has of their text.
export const GET: APIRoute = async () => {
  const { entries } = await catalog();
  const guides = await getCollection('guides');
  return Response.json(
    buildLookup(
      entries.map((entry) => ({ ...entry, guide: entry.type === 'guide' })),
      [],
      guides.map(({ body }) => body ?? ''),
    ),
  );
};
