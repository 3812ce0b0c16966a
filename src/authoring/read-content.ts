import path from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import { type FamilyFront, familySchema } from '../schema/family.ts';
import { type GuideFront, guideSchema } from '../schema/guide.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { type ProcedureFront, procedureSchema } from '../schema/procedure.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import * as registry from '../schema/registry.ts';
import { type Role, roleSchema } from '../schema/role.ts';
import { type Source, sourceSchema } from '../schema/source.ts';
import { type SymptomFront, symptomSchema } from '../schema/symptom.ts';
import { type ReadDocument, readDocument } from './document.ts';
import { listFiles, readText } from './files.ts';
import { remember } from './memory.ts';
import { FOLDERS, misplacedFiles, missingFiles } from './places.ts';
import type { DocumentKind } from './vocabulary.ts';
import type { Written } from './written.ts';
import { type Id, type ReadEntry, type Row, readMap, readRows, readWhole } from './yaml-lists.ts';

export type Guide = ReadDocument<'guide', GuideFront>;
export type Symptom = ReadDocument<'symptom', SymptomFront>;
export type Family = ReadDocument<'family', FamilyFront>;
export type Procedure = ReadDocument<'procedure', ProcedureFront>;
export type { Id, ReadEntry, Row } from './yaml-lists.ts';
/** Everything under content/, read and validated file by file; rules that need several files come after. */
export interface Content {
  guides: Guide[];
  symptoms: Symptom[];
  families: Family[];
  procedures: Procedure[];
  register: Row[];
  sources: ReadEntry<Source>[];
  roles: ReadEntry<Role>[];
  mostMet: ReadEntry<z.output<typeof registry.mostMetSchema>> | undefined;
  /** What the organisation that uses the guide adds to it; the file is not there by default. */
  organisation: ReadEntry<z.output<typeof organisationSchema>> | undefined;
  /** Pages and sections that have moved; the file is there once something has. */
  redirects: ReadEntry<z.output<typeof redirectsSchema>> | undefined;
  registries: { [Name in keyof registry.Registries]?: ReadEntry<registry.Registries[Name]> };
  /** Every document and register row as written, for rules that must not depend on its being valid. */
  written: Written[];
  /** Every id of a source or role as written, valid or not; absent when the list could not be read. */
  ids: { source?: Id[]; role?: Id[] };
  /** Whether every page could be read to its end; otherwise nobody can say what is unused. */
  complete: boolean;
  /** What a new guide begins as; its faults are those of a page that nobody has written yet. */
  template: Guide | undefined;
  /** Files of the register, by the family that each is named for. */
  registerFiles: { file: string; family: string }[];
  /** Faults of single files: place, syntax, fields, vocabulary. */
  problems: Problem[];
}

export { FOLDERS } from './places.ts';

/**
 * Reads the content folder. `root` is the project's root; `folder` is the content folder below it.
 * Never throws for an author's mistake: those are in `problems`.
 */
export async function readContent(root: string, folder = 'content'): Promise<Content> {
  const files = await listFiles(root, folder);
  const there = new Set(files);
  const problems: Problem[] = [...missingFiles(files, folder), ...misplacedFiles(files, folder)];
  const inFolder = (name: string, ending: string) =>
    files.filter((file) => path.posix.dirname(file) === `${folder}/${name}` && file.endsWith(ending));
  const open = async <T extends { problems: Problem[] }>(file: string, read: (text: string) => T): Promise<T | undefined> => {
    if (!there.has(file)) return undefined;
    const { text, problem } = await readText(root, file);
    if (problem) problems.push(problem);
    const result = text === undefined ? undefined : read(text);
    problems.push(...(result?.problems ?? []));
    return result;
  };
  const documents = async <K extends DocumentKind, S extends z.ZodType>(kind: K, schema: S) => {
    const read = inFolder(FOLDERS[kind], '.mdx').map((file) =>
      open(file, (text) => remember(`${root}/${file}`, text, () => readDocument(kind, file, text, schema))),
    );
    return (await Promise.all(read)).filter((document) => document !== undefined);
  };
  const map = async <S extends z.ZodType>(name: string, schema: S) =>
    open(`${folder}/${name}.yaml`, (text) => readMap(`${folder}/${name}.yaml`, text, schema));
  const whole = async <S extends z.ZodType>(name: string, schema: S) =>
    (await open(`${folder}/${name}.yaml`, (text) => readWhole(`${folder}/${name}.yaml`, text, schema)))?.entry;
  const registerFiles = inFolder(FOLDERS.register, '.yaml').map((file) => ({ file, family: path.posix.basename(file, '.yaml') }));
  const [guides, symptoms, families, procedures, rows, sources, roles, mostMet, organisation, redirects, template] = await Promise.all([
    documents('guide', guideSchema),
    documents('symptom', symptomSchema),
    documents('family', familySchema),
    documents('procedure', procedureSchema),
    Promise.all(registerFiles.map(({ file }) => open(file, (text) => readRows(file, text)))),
    map('sources', sourceSchema),
    map('roles', roleSchema),
    whole('most-met', registry.mostMetSchema),
    whole('organisation', organisationSchema),
    whole('redirects', redirectsSchema),
    readTemplate(root, `${folder}/template/guide.mdx`),
  ]);
  const found = {
    portalPaths: await whole('registries/portal-paths', registry.portalPathsSchema),
    commands: await whole('registries/commands', registry.commandsSchema),
    permissions: await whole('registries/permissions', registry.permissionsSchema),
    tables: await whole('registries/tables', registry.tablesSchema),
    requests: await whole('registries/requests', registry.requestsSchema),
  };
  return {
    guides,
    symptoms,
    families,
    procedures,
    register: rows.flatMap((read) => read?.valid ?? []),
    sources: sources?.entries ?? [],
    roles: roles?.entries ?? [],
    mostMet,
    organisation,
    redirects,
    registries: Object.fromEntries(Object.entries(found).filter(([, entry]) => entry !== undefined)) as Content['registries'],
    written: [...guides, ...symptoms, ...families, ...procedures, ...rows.flatMap((read) => read?.written ?? [])],
    ids: { ...(sources?.ids ? { source: sources.ids } : {}), ...(roles?.ids ? { role: roles.ids } : {}) },
    complete: !problems.some(({ rule }) => UNREAD.has(rule)),
    template,
    registerFiles,
    problems,
  };
}

async function readTemplate(root: string, file: string): Promise<Guide | undefined> {
  const { text } = await readText(root, file);
  return text === undefined ? undefined : readDocument('guide', file, text, guideSchema);
}

/** Faults after which the names in a file, or some of them, are unknown. */
const UNREAD = new Set(['unreadable-file', 'encoding', 'no-front-matter', 'yaml', 'broken-mdx', 'file-name', 'unknown-file']);
