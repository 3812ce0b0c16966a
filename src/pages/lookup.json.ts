import type { APIRoute } from 'astro';
import { type Catalog, catalog } from '../catalog/catalog.ts';
import { buildLookup } from '../search/lookup-index.ts';

/** The index that answers codes and names exactly, and the words that searches are mended with. */
export const GET: APIRoute = async () => {
  const all = await catalog();
  const sources = all.entries.map((entry) => ({ ...entry, guide: entry.type === 'guide' }));
  const symptoms = all.symptoms.map(({ id, title, kind, fixedBy, family, screen, foreign }) => {
    return { id, title, kind, fixedBy, family, messages: screen, ...(foreign ? { foreign } : {}) };
  });
  return Response.json(buildLookup(sources, symptoms, texts(all)));
};

/** The text of every page, one at a time: all at once would be the largest thing in memory. */
function* texts({
  entries,
  symptoms,
  families,
  procedures,
  guideBody,
  symptomBody,
  familyBody,
  procedureBody,
}: Catalog): Generator<string> {
  for (const entry of entries) {
    if (entry.type === 'register') yield wordsIn([entry.title, entry.meaning, entry.messages]);
    else {
      const { title, answer, broken, tell, ask, messages, related, code } = entry;
      yield wordsIn([title, answer, broken, tell, ask, messages, related.map(({ difference }) => difference), guideBody(code)]);
    }
  }
  for (const { id, title, screen, answer, broken, ask, tell } of symptoms)
    yield wordsIn([title, screen, answer, broken, ask, tell, symptomBody(id)]);
  for (const { id, title, summary } of families) yield wordsIn([title, summary, familyBody(id)]);
  for (const { id, title, goal } of procedures) yield wordsIn([title, goal, procedureBody(id)]);
}

/** Every string in a value, without tags: close enough to the text of its page for a list of words. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}
