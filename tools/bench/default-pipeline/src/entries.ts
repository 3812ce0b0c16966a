import { type CollectionEntry, getCollection } from 'astro:content';
import { REGISTERS } from './content.config.ts';

/** Guides and register rows as one list of codes; a guide carries what renders it. */
export async function allCodes() {
  const guides = (await getCollection('codes')).map((guide) => ({ ...guide.data, guide, answer: guide.data.answer }));
  const registers = await Promise.all(REGISTERS.map((family) => getCollection(`register-${family}` as never)));
  const rows = (registers.flat() as { data: CollectionEntry<'codes'>['data'] & { meaning: string } }[]).map(({ data }) => ({
    ...data,
    guide: undefined,
    answer: data.meaning,
  }));
  return [...guides, ...rows].sort((a, b) => Number(a.code) - Number(b.code));
}

/** Everything else that has a page of its own, by the folder of its address. */
export async function otherPages() {
  const [symptoms, families, procedures] = await Promise.all([
    getCollection('symptoms'),
    getCollection('families'),
    getCollection('procedures'),
  ]);
  return { symptoms, families, procedures };
}
