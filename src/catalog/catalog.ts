import { type CollectionEntry, getCollection } from 'astro:content';
import type { DocumentKind } from '../content/collections.ts';
import { type Rendered, renderAll } from '../content/render/html.ts';
import type { BodyOf } from '../content/shape/bodies.ts';
import type { CodeId } from '../domain/code-id.ts';
import type { RenderedFamily, RenderedGuide, RenderedProcedure, RenderedSymptom } from '../domain/guide-body.ts';
import type { Organisation } from '../domain/organisation.ts';
import { urls } from '../site.ts';
import { readBody } from './bodies.ts';
import { linkResolver } from './links.ts';

export type Guide = CollectionEntry<'guides'>['data'] & { type: 'guide' };
export type RegisterEntry = CollectionEntry<'register'>['data'] & { type: 'register' };
/** A known code: written up in a guide, or listed in the register. */
export type Entry = Guide | RegisterEntry;
/** Something people see, mostly without a code; `leadsTo` are the codes that its answers name. */
export type Symptom = Omit<CollectionEntry<'symptoms'>['data'], 'leadsTo'> & { id: string; leadsTo: Entry[] };
export type Family = CollectionEntry<'families'>['data'] & { id: string; codes: Entry[] };
export type Procedure = CollectionEntry<'procedures'>['data'] & { id: string; usedBy: Entry[] };
export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** Everything the site knows, related and in order. The only place where pages get content from. */
export interface Catalog {
  /** All codes in numeric order of their digits. */
  entries: Entry[];
  entry(code: CodeId): Entry;
  /** The codes people meet most, most frequent first. */
  mostMet: Entry[];
  /** By title. */
  symptoms: Symptom[];
  symptom(id: string): Symptom;
  /** In the order that authors gave. */
  families: Family[];
  family(id: string): Family;
  /** By title. */
  procedures: Procedure[];
  procedure(id: string): Procedure;
  source(id: string): Source;
  /** What the organisation that uses the guide adds to it, if it does. */
  organisation: Organisation | undefined;
  /** What a role lets a person do here. */
  roleDoes(name: string): string;
  /** Codes whose guides name this one as a look-alike but that it does not name itself. */
  backlinks(code: CodeId): Entry[];
  /** Bodies with every link resolved, made when a page asks for them and not kept. */
  guideBody(code: CodeId): RenderedGuide;
  symptomBody(id: string): RenderedSymptom;
  familyBody(id: string): RenderedFamily;
  procedureBody(id: string): RenderedProcedure;
}

let memo: Promise<Catalog> | undefined;

/** The catalog, built once per build and anew on every request of the dev server. */
export function catalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  memo ??= load();
  return memo;
}

async function load(): Promise<Catalog> {
  const [guides, symptoms, register, families, procedures, sources, roles, [mostMet], [organisation]] = await Promise.all([
    getCollection('guides'),
    getCollection('symptoms'),
    getCollection('register'),
    getCollection('families'),
    getCollection('procedures'),
    getCollection('sources'),
    getCollection('roles'),
    getCollection('mostMet'),
    getCollection('organisation'),
  ]);
  const entries: Entry[] = [
    ...guides.map(({ data }): Guide => ({ type: 'guide', ...data })),
    ...register.map(({ data }): RegisterEntry => ({ type: 'register', ...data })),
  ].sort((a, b) => Number(a.code) - Number(b.code));
  const entry = finder('code', new Map(entries.map((item) => [item.code, item])));
  const symptomList = symptoms
    .map(({ id, data }): Symptom => ({ id, ...data, leadsTo: data.leadsTo.map(entry) }))
    .sort((a, b) => a.title.localeCompare(b.title));
  const familyList = families
    .map(({ id, data }): Family => ({ id, ...data, codes: entries.filter((item) => item.family === id) }))
    .sort((a, b) => a.order - b.order);
  const procedureList = procedures
    .map(
      ({ id, data }): Procedure => ({
        id,
        ...data,
        usedBy: entries.filter((item) => item.type === 'guide' && item.uses.includes(id)),
      }),
    )
    .sort((a, b) => a.title.localeCompare(b.title));
  const source = finder('source', new Map(sources.map(({ id, data }) => [id, { id, ...data }])));
  const resolve = linkResolver(urls, (id) => source(id).url);
  const bodyOf = <K extends DocumentKind>(name: K, list: { id: string; data: { bodyFile: string } }[]) => {
    const find = finder(name, new Map(list.map(({ id, data }) => [id, data.bodyFile])));
    return (id: string): Rendered<BodyOf[K]> => renderAll(readBody<BodyOf[K]>(find(id)), resolve);
  };
  const role = finder('role', new Map(roles.map(({ id, data }) => [id, data])));
  const named = backlinkTable(entries);
  return {
    entries,
    entry,
    mostMet: (mostMet?.data.codes ?? []).map((code) => entry(String(code))),
    symptoms: symptomList,
    symptom: finder('symptom', new Map(symptomList.map((symptom) => [symptom.id, symptom]))),
    families: familyList,
    family: finder('family', new Map(familyList.map((family) => [family.id, family]))),
    procedures: procedureList,
    procedure: finder('procedure', new Map(procedureList.map((procedure) => [procedure.id, procedure]))),
    source,
    organisation: organisation?.data.overlay,
    roleDoes: (name) => role(name).does,
    backlinks: (code) => (named.get(code) ?? []).map(entry),
    guideBody: bodyOf('guide', guides),
    symptomBody: bodyOf('symptom', symptoms),
    familyBody: bodyOf('family', families),
    procedureBody: bodyOf('procedure', procedures),
  };
}

function backlinkTable(entries: Entry[]): Map<CodeId, CodeId[]> {
  const own = new Map(entries.map((entry) => [entry.code, new Set(entry.type === 'guide' ? entry.related.map((link) => link.code) : [])]));
  const table = new Map<CodeId, CodeId[]>();
  for (const [code, related] of own) {
    for (const other of related) if (!own.get(other)?.has(code)) table.set(other, [...(table.get(other) ?? []), code]);
  }
  return table;
}

/** A look-up that throws: checks run before a build, so a name that is missing here is a fault of ours. */
function finder<T>(what: string, table: Map<string, T>): (id: string) => T {
  return (id) => {
    const found = table.get(id);
    if (found === undefined) throw new Error(`There is no ${what} "${id}" in the content. Run npm run check.`);
    return found;
  };
}
