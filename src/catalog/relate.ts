import { renderLine } from '../content/render/inline.ts';
import type { BodyOf } from '../content/shape/bodies.ts';
import type { CodeId } from '../domain/code-id.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Organisation } from '../domain/organisation.ts';
import { urls } from '../site.ts';
import { backLinks } from './back-links.ts';
import { type DocumentsByKind, documentsByKind } from './documents-by-kind.ts';
import type { Collections, Entry, Family, Group, Guide, Procedure, ReadBody, RegisterEntry, Source, Symptom, Topic } from './entries.ts';
import { finder } from './finder.ts';
import { linkResolver } from './links.ts';
import { type SharedPieces, sharedPieces } from './shared-pieces.ts';

/**
 * Everything the site knows, related and in order. Look-ups by id throw when the id is unknown. Beside what is the same for
 * every kind of document it has what is particular to some: codes with and without a guide, and what leads where.
 */
export interface Catalog extends DocumentsByKind, SharedPieces {
  /** All codes in numeric order of their digits. */
  entries: Entry[];
  entry(code: CodeId): Entry;
  guide(code: CodeId): Guide;
  registerEntry(code: CodeId): RegisterEntry;
  /** The codes people meet most, most frequent first. */
  mostMet: Entry[];
  /** The screens people meet most, most frequent first; all by title where nobody ranked them. */
  mostSeen: Symptom[];
  /** By title. */
  symptoms: Symptom[];
  symptom(id: string): Symptom;
  /** The symptoms whose answers name this code, by title. */
  symptomsOf(code: CodeId): Symptom[];
  /** In the order that authors gave. */
  families: Family[];
  family(id: string): Family;
  /** By title. */
  procedures: Procedure[];
  procedure(id: string): Procedure;
  /** In the order that authors gave. */
  topics: Topic[];
  topic(id: string): Topic;
  source(id: string): Source;
  /** Groups of codes that have one page, by title. */
  groups: Group[];
  group(id: string): Group;
  /** What the organisation that uses the guide adds to it, if it does. */
  organisation: Organisation | undefined;
  /** A line of text as HTML, the codes, roles and links in it made links. */
  line(text: string): string;
  /** What a role lets a person do here. */
  roleDoes(name: string): string;
  /** Codes whose guides name this one as a look-alike but that it does not name itself. */
  backLinks(code: CodeId): Entry[];
}

/**
 * Relates plain collections to a catalog. Pure: bodies are read through `readBody`, and only when asked for.
 * Throws when an entry names something that is not there.
 */
export function relate(collections: Collections, readBody: ReadBody): Catalog {
  const entries: Entry[] = [
    ...collections.guides.map(({ data }): Guide => ({ type: 'guide', ...data, fixedBy: orNobody(data.fixers) })),
    ...collections.register.map(({ data }): RegisterEntry => ({ type: 'register', ...data })),
  ].sort((a, b) => Number(a.code) - Number(b.code));
  const guides = entries.filter((entry) => entry.type === 'guide');
  const register = entries.filter((entry) => entry.type === 'register');
  const entry = finder('code', byCode(entries));
  const symptoms = collections.symptoms
    .map(({ id, data }): Symptom => ({ id, ...data, leadsTo: data.leadsTo.map(entry), fixedBy: orNobody(data.fixers) }))
    .sort(byTitle);
  const symptom = finder('symptom', byId(symptoms));
  const ranked = collections.mostMet[0]?.data ?? { codes: [], symptoms: [] };
  const families = collections.families
    .map(({ id, data }): Family => ({ id, ...data, codes: ofFamily(entries, id), symptoms: ofFamily(symptoms, id) }))
    .sort((a, b) => a.order - b.order);
  const procedures = collections.procedures
    .map(({ id, data }): Procedure => ({ id, ...data, usedBy: guides.filter(({ uses }) => uses.includes(id)) }))
    .sort(byTitle);
  const groups = collections.groups
    .map(({ id, data }): Group => ({ id, ...data, codes: register.filter(({ group }) => group === id) }))
    .sort(byTitle);
  const topics = collections.topics
    .map(
      ({ id, data }): Topic => ({ id, ...data, parts: readBody<BodyOf['topic']>(data.bodyFile).parts.map(({ body: _, ...part }) => part) }),
    )
    .sort((a, b) => a.order - b.order);
  const sources = collections.sources.map(({ id, data }): Source => ({ id, ...data }));
  const source = finder('source', byId(sources));
  const role = finder(
    'role',
    collections.roles.map(({ id, data }) => [id, data]),
  );
  const resolve = linkResolver(urls, (id) => source(id).url);
  const links = backLinks(entries);
  const names = {
    isCode: (digits: string) => entries.some(({ code }) => code === digits),
    roles: collections.roles.map(({ id }) => id),
    rolesSource: sources.find(({ id }) => id === ROLES_SOURCE)?.id,
  };
  return {
    entries,
    entry,
    guide: finder('guide', byCode(guides)),
    registerEntry: finder('register entry', byCode(register)),
    mostMet: ranked.codes.map((code) => entry(String(code))),
    mostSeen: ranked.symptoms.length > 0 ? ranked.symptoms.map(symptom) : symptoms,
    symptoms,
    symptom,
    symptomsOf: (code) => symptoms.filter(({ leadsTo }) => leadsTo.some((other) => other.code === code)),
    families,
    family: finder('family', byId(families)),
    procedures,
    procedure: finder('procedure', byId(procedures)),
    topics,
    topic: finder('topic', byId(topics)),
    source,
    groups,
    group: finder('group', byId(groups)),
    organisation: collections.organisation[0]?.data.overlay,
    line: (text) => renderLine(text, resolve, names),
    roleDoes: (name) => role(name).does,
    backLinks: (code) => (links.get(code) ?? []).map(entry),
    ...documentsByKind(collections, readBody, resolve),
    ...sharedPieces(collections, readBody, resolve),
  };
}

/** Where no fix names anybody, nobody needs to fix it. */
const orNobody = (fixers: Fixer[]): Fixer[] => (fixers.length > 0 ? fixers : ['none']);
/** The document that describes every role, each under a heading of its own. */
const ROLES_SOURCE = 'permissions-reference';

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);
const byId = <T extends { id: string }>(items: T[]) => items.map((item) => [item.id, item] as const);
const byCode = <T extends { code: CodeId }>(items: T[]) => items.map((item) => [item.code, item] as const);
const ofFamily = <T extends { family: string }>(items: T[], id: string) => items.filter(({ family }) => family === id);
