import type { APIRoute } from 'astro';
import { type Catalog, catalog } from '../catalog/catalog.ts';
import { familySchema } from '../schema/family.ts';
import { proseOf } from '../schema/field-values.ts';
import { guideSchema } from '../schema/guide.ts';
import { procedureSchema } from '../schema/procedure.ts';
import { registerRowSchema } from '../schema/register.ts';
import { symptomSchema } from '../schema/symptom.ts';
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
function* texts(all: Catalog): Generator<string> {
  for (const entry of all.entries) {
    const [schema, body] = entry.type === 'guide' ? [guideSchema, all.guideBody(entry.code)] : [registerRowSchema, undefined];
    yield wordsIn([proseOf(schema, entry), entry.messages, body]);
  }
  for (const symptom of all.symptoms) yield wordsIn([proseOf(symptomSchema, symptom), symptom.screen, all.symptomBody(symptom.id)]);
  for (const family of all.families) yield wordsIn([proseOf(familySchema, family), all.familyBody(family.id)]);
  for (const procedure of all.procedures) yield wordsIn([proseOf(procedureSchema, procedure), all.procedureBody(procedure.id)]);
}

/** Every string in a value, without tags: close enough to the text of its page for a list of words. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}
