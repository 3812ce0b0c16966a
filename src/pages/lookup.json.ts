import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { lookupSources } from '../catalog/models/lookup-sources.ts';
import { buildLookup } from '../search/lookup-index.ts';

/** The index that answers codes and names exactly, and the words that searches are corrected with. */
export const GET: APIRoute = async () => {
  const { codes, symptoms, texts } = lookupSources(await catalog());
  return Response.json(buildLookup(codes, symptoms, texts));
};
