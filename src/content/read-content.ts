import type { z } from 'astro/zod';
import { type GroupFields, groupSchema } from '../schema/group.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import * as registry from '../schema/registry.ts';
import { type Role, roleSchema } from '../schema/role.ts';
import { type SourceFields, sourceSchema } from '../schema/source.ts';
import { DOCUMENT_KINDS, DOCUMENTS, type MdxKind, mdxCollectionOf, type PluralOf, REGISTER } from './collections.ts';
import type { ReadingDiagnostic, ReadingRule } from './diagnostic.ts';
import { isRead, NEEDED } from './layout.ts';
import type { RawEntry } from './raw-entry.ts';
import { fileId, listFiles, readText } from './read/files.ts';
import { type LocatedYaml, readYaml } from './read/located-yaml.ts';
import { parseDocument } from './read/parse-document.ts';
import type { Pieces } from './shape/body-parts.ts';
import { type Document, shapeDocument } from './shape/document.ts';
import { type Id, type ListEntry, type RefusedFields, type Row, type ShapedList, shapeMap, shapeRows, shapeWhole } from './shape/lists.ts';

type Documents = { [K in MdxKind as PluralOf[K]]: Document<K>[] };

/** Everything under content/, read and shaped file by file; whether it is right, the checks say. */
export interface Content extends Documents {
  register: Row[];
  sources: ListEntry<SourceFields>[];
  roles: ListEntry<Role>[];
  /** Groups of codes that share a page; the file need not be there. */
  groups: ListEntry<GroupFields>[];
  mostMet: ListEntry<z.output<typeof registry.mostMetSchema>> | undefined;
  /** What the organisation that uses the guide adds to it; the file is not there by default. */
  organisation: ListEntry<z.output<typeof organisationSchema>> | undefined;
  /** Pages and sections that have moved; the file is there once something has. */
  redirects: ListEntry<z.output<typeof redirectsSchema>> | undefined;
  registries: { [Name in keyof registry.Registries]?: ListEntry<registry.Registries[Name]> };
  /** Every document, shared piece and register row as written, for rules that must not depend on its being valid. */
  raw: RawEntry[];
  /** Fields of lists and rows that their schemas refuse. */
  refused: RefusedFields[];
  /** Every id of a source, role or group as written, valid or not; absent when the list could not be read. */
  ids: { source?: Id[]; role?: Id[]; group?: Id[] };
  /** Whether every page could be read to its end; otherwise nobody can say what is unused. */
  complete: boolean;
  /** What a new guide begins as; its problems are those of a page that nobody has written yet. */
  template: Document<'guide'> | undefined;
  /** Files of the register, by the family that each is named for. */
  registerFiles: { file: string; family: string }[];
  /** The content folder, and its files that nothing reads or that are missing, as paths from the project's root. */
  folder: string;
  unread: string[];
  missing: string[];
  /** What was wrong while reading: encoding, front matter, YAML, MDX. */
  diagnostics: ReadingDiagnostic[];
}

/**
 * Reads the content folder. `root` is the project's root; `folder` is the content folder below it.
 * Never throws for an author's mistake: the checks report those.
 */
export async function readContent(root: string, folder = 'content'): Promise<Content> {
  const files = await listFiles(root, folder);
  const diagnostics: ReadingDiagnostic[] = [];
  const refused: RefusedFields[] = [];
  const inFolder = (name: string, ending: string) =>
    files.filter(
      (file) => file.startsWith(`${folder}/${name}/`) && file.split('/').length === folder.split('/').length + 2 && file.endsWith(ending),
    );
  const open = async (file: string): Promise<string | undefined> => {
    if (!files.includes(file)) return undefined;
    const { text, diagnostic } = await readText(root, file);
    if (diagnostic) diagnostics.push(diagnostic);
    return text;
  };
  const documents = async <K extends MdxKind>(kind: K, pieces?: Pieces): Promise<Document<K>[]> => {
    const parsed = inFolder(mdxCollectionOf(kind).folder, '.mdx').map(async (file) => {
      const text = await open(file);
      if (text === undefined) return [];
      const document = parseDocument(file, text);
      diagnostics.push(...document.diagnostics);
      return [shapeDocument(kind, document, pieces)];
    });
    return (await Promise.all(parsed)).flat();
  };
  const list = async <L extends ShapedList<unknown>>(file: string, shape: (file: string, text: string, yaml: LocatedYaml) => L) => {
    const text = await open(file);
    if (text === undefined) return undefined;
    const yaml = readYaml(file, text);
    const shaped = shape(file, text, yaml);
    diagnostics.push(...yaml.diagnostics, ...shaped.diagnostics);
    refused.push(...shaped.refused);
    return shaped;
  };
  const map = <S extends z.ZodType>(name: string, schema: S) =>
    list(`${folder}/${name}.yaml`, (file, text, yaml) => shapeMap(file, text, yaml, schema));
  const whole = async <S extends z.ZodType>(name: string, schema: S) =>
    (await list(`${folder}/${name}.yaml`, (file, _text, yaml) => shapeWhole(file, yaml, schema)))?.entries[0];
  const registerFiles = inFolder(REGISTER.folder, '.yaml').map((file) => ({ file, family: fileId(file) }));
  const shared = await documents('shared');
  const pieces: Pieces = new Map(shared.flatMap(({ id, body }) => (body ? [[id, body]] : [])));
  const byKind = await Promise.all(DOCUMENT_KINDS.map((kind) => documents(kind, pieces)));
  const rows = (await Promise.all(registerFiles.map(({ file }) => list(file, shapeRows)))).filter((read) => read !== undefined);
  const [sources, roles, groups] = [await map('sources', sourceSchema), await map('roles', roleSchema), await map('groups', groupSchema)];
  const registries = {
    portalPaths: await whole('registries/portal-paths', registry.portalPathsSchema),
    commands: await whole('registries/commands', registry.commandsSchema),
    permissions: await whole('registries/permissions', registry.permissionsSchema),
    tables: await whole('registries/tables', registry.tablesSchema),
    requests: await whole('registries/requests', registry.requestsSchema),
    roleTasks: await whole('registries/role-tasks', registry.roleTasksSchema),
    protocol: await whole('registries/protocol', registry.protocolSchema),
  };
  const unread = files.filter((file) => !isRead(file.slice(folder.length + 1)));
  return {
    ...(Object.fromEntries(DOCUMENT_KINDS.map((kind, index) => [DOCUMENTS[kind].plural, byKind[index]])) as unknown as Omit<
      Documents,
      'shared'
    >),
    shared,
    register: rows.flatMap(({ entries }) => entries),
    sources: sources?.entries ?? [],
    roles: roles?.entries ?? [],
    groups: groups?.entries ?? [],
    mostMet: await whole('most-met', registry.mostMetSchema),
    organisation: await whole('organisation', organisationSchema),
    redirects: await whole('redirects', redirectsSchema),
    registries: Object.fromEntries(Object.entries(registries).filter(([, entry]) => entry !== undefined)) as Content['registries'],
    raw: [...byKind.flat(), ...shared, ...rows.flatMap(({ raw }) => raw)],
    refused,
    ids: {
      ...(sources?.ids ? { source: sources.ids } : {}),
      ...(roles?.ids ? { role: roles.ids } : {}),
      ...(groups?.ids ? { group: groups.ids } : {}),
    },
    complete: unread.length === 0 && !diagnostics.some(({ rule }) => HIDING.has(rule)),
    template: await readTemplate(root, `${folder}/template/guide.mdx`),
    registerFiles,
    folder,
    unread,
    missing: files.length === 0 ? [folder] : NEEDED.map((name) => `${folder}/${name}`).filter((file) => !files.includes(file)),
    diagnostics,
  };
}

async function readTemplate(root: string, file: string): Promise<Document<'guide'> | undefined> {
  const { text } = await readText(root, file);
  return text === undefined ? undefined : shapeDocument('guide', parseDocument(file, text));
}

/** After these, the names in a file, or some of them, are unknown. */
const HIDING = new Set<ReadingRule>(['unreadable-file', 'encoding', 'no-front-matter', 'yaml', 'broken-mdx']);
