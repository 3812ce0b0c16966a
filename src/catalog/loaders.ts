import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { DOCUMENT_KINDS, DOCUMENTS, type DocumentKind } from '../content/collections.ts';
import type { Content } from '../content/read-content.ts';
import type { Reference } from '../content/reference.ts';
import type { Document } from '../content/shape/document.ts';
import { keepBody } from './bodies.ts';
import { runWhenSettled } from './run-when-settled.ts';

/** Reads the content below a folder and checks it. `log` is there beside the dev server, which lives with problems; without it they are thrown. */
export type ReadContent = (root: string, log?: LoaderContext['logger']) => Promise<Content>;

type Entry = { id: string; data: Record<string, unknown>; body?: unknown; filePath?: string };

/** A loader for each collection, all filled from one reading, which is let go when the last of them has what it needs. */
export function contentLoaders(read: ReadContent) {
  const shared = shareReading(read);
  const list = (name: string, pick: (content: Content) => Entry[]) => loader(name, shared, pick);
  const documents = DOCUMENT_KINDS.map((kind) => {
    const { plural } = DOCUMENTS[kind];
    return [plural, list(plural, (content) => (content[plural] as Document[]).flatMap((one) => documentEntry(one, content)))] as const;
  });
  return {
    ...(Object.fromEntries(documents) as Record<(typeof DOCUMENTS)[DocumentKind]['plural'], Loader>),
    shared: list('shared', (content) => content.shared.flatMap((one) => documentEntry(one, content))),
    register: list('register', ({ register }) => register.map(({ id, file, value }) => ({ id, data: { ...value, file } }))),
    sources: list('sources', ({ sources }) => sources.map(({ id, value }) => ({ id, data: value }))),
    roles: list('roles', ({ roles }) => roles.map(({ id, value }) => ({ id, data: value }))),
    groups: list('groups', ({ groups }) => groups.map(({ id, value }) => ({ id, data: value }))),
    mostMet: list('most-met', ({ mostMet }) => (mostMet ? [{ id: 'most-met', data: mostMet.value }] : [])),
    // One entry in any case: Astro warns of an empty collection on every request for it (https://github.com/withastro/astro/issues/15329).
    organisation: list('organisation', ({ organisation }) => [
      { id: 'organisation', data: organisation ? { overlay: organisation.value } : {} },
    ]),
  };
}

/** A valid document, with what is derived from its body; one with problems is left out, because the checks report those. */
function documentEntry({ kind, id, file, front, body, bodyReferences }: Document, { shared }: Pick<Content, 'shared'>): Entry[] {
  if (!front || !body) return [];
  const pieces = new Map(shared.map((piece) => [piece.id, piece.bodyReferences]));
  const named = bodyReferences.flatMap((one) => [one, ...(one.type === 'shared' ? (pieces.get(one.value) ?? []) : [])]);
  const names = {
    uses: namedIn(named, 'procedure'),
    leadsTo: namedIn(named, 'code'),
    fixers: namedIn(named, 'fixer'),
    includes: namedIn(named, 'shared'),
  };
  return [{ id: kind === 'guide' ? id.replace('AADSTS', '') : id, data: { ...front, file, ...names }, body, filePath: file }];
}

/** What of one type a body names, in order of appearance. */
function namedIn(references: Reference[], wanted: Reference['type']): string[] {
  return [...new Set(references.filter(({ type }) => type === wanted).map(({ value }) => value))];
}

function loader(name: string, reading: SharedReading, pick: (content: Content) => Entry[]): Loader {
  return {
    name: `content-${name}`,
    load: ({ config, watcher, logger, store, parseData }) =>
      reading.fill({ root: fileURLToPath(config.root), watcher, logger }, async (content) => {
        store.clear();
        for (const { id, data, body, filePath } of pick(content)) {
          const kept = body === undefined ? {} : { bodyFile: keepBody(fileURLToPath(config.cacheDir), name, id, body) };
          store.set({ id, data: await parseData({ id, data: { ...data, ...kept } }), ...(filePath ? { filePath } : {}) });
        }
      }),
  };
}

interface SharedReading {
  /** Fills a collection from the reading that is under way, or from a new one; beside the dev server also after every change. */
  fill(
    place: Pick<LoaderContext, 'logger'> & { root: string; watcher: LoaderContext['watcher'] | undefined },
    fill: (content: Content) => Promise<void>,
  ): Promise<void>;
}

/** How long the files of one save may take to be written, in milliseconds. */
const SETTLED = 50;

function shareReading(read: ReadContent): SharedReading {
  let reading: Promise<Content> | undefined;
  let users = 0;
  const fills: (() => Promise<void>)[] = [];
  return {
    async fill({ root, watcher, logger }, fill) {
      const fillOnce = async () => {
        reading ??= read(root, watcher && logger);
        users++;
        try {
          await fill(await reading);
        } finally {
          if (--users === 0) reading = undefined;
        }
      };
      await fillOnce();
      if (!watcher || fills.push(fillOnce) > 1) return;
      const failed = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error));
      const refill = runWhenSettled(async () => void (await Promise.all(fills.map((again) => again()))), SETTLED, failed);
      watcher.add(`${root}content`);
      watcher.on('all', (_event, file) => file.startsWith(`${root}content`) && refill());
    },
  };
}
