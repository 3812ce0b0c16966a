import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { lookupSources } from '../catalog/models/lookup-sources.ts';
import { buildLookup } from '../search/lookup-index.ts';

/** The index that answers every query: codes, names, and the terms that pages are found by. */
export const GET: APIRoute = async () => {
  const { codes, symptoms, pages } = lookupSources(await catalog());
  return Response.json(buildLookup(codes, symptoms, pages));
};
