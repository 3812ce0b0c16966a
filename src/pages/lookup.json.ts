import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';
import { buildLookup } from '../search/lookup-index.ts';
import { pageTexts } from '../search/page-texts.ts';

/** The index that answers codes and names exactly, and the words by which searches are corrected. */
export const GET: APIRoute = async () => {
  const all = await catalog();
  const entries = all.entries.map((entry) => ({ ...entry, guide: entry.type === 'guide' }));
  const symptoms = all.symptoms.map(({ id, title, kind, fixedBy, family, screen, foreign }) => {
    return { id, title, kind, fixedBy, family, messages: screen, ...(foreign ? { foreign } : {}) };
  });
  return Response.json(buildLookup(entries, symptoms, pageTexts(all)));
};
