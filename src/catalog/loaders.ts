import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { DOCUMENT_KINDS, DOCUMENTS, type DocumentKind } from '../content/collections.ts';
import type { Content } from '../content/read-content.ts';
import type { Reference } from '../content/reference.ts';
import type { Document } from '../content/shape/document.ts';
import { keepBody } from './bodies.ts';

/** Reads the content below a folder and checks it. `log` is there beside the dev server, which lives with problems; without it they are thrown. */
export type ReadContent = (root: string, log?: LoaderContext['logger']) => Promise<Content>;

type Entry = { id: string; data: Record<string, unknown>; body?: unknown };

/** A loader for each collection, all filled from one reading, which is let go when the last of them has what it needs. */
export function contentLoaders(read: ReadContent) {
  const shared = shareReading(read);
  const list = (name: string, pick: (content: Content) => Entry[]) => loader(name, shared, pick);
  const documents = DOCUMENT_KINDS.map((kind) => {
    const { plural } = DOCUMENTS[kind];
    return [plural, list(plural, (content) => (content[plural] as Document[]).flatMap(documentEntry))] as const;
  });
  return {
    ...(Object.fromEntries(documents) as Record<(typeof DOCUMENTS)[DocumentKind]['plural'], Loader>),
    register: list('register', ({ register }) => register.map(({ id, file, value }) => ({ id, data: { ...value, file } }))),
    sources: list('sources', ({ sources }) => sources.map(({ id, value }) => ({ id, data: value }))),
    roles: list('roles', ({ roles }) => roles.map(({ id, value }) => ({ id, data: value }))),
    mostMet: list('most-met', ({ mostMet }) => (mostMet ? [{ id: 'most-met', data: mostMet.value }] : [])),
    // One entry in any case, for Astro takes an empty collection for a mistake.
    organisation: list('organisation', ({ organisation }) => [
      { id: 'organisation', data: organisation ? { overlay: organisation.value } : {} },
    ]),
  };
}

/** A valid document, with what is derived from its body; one with problems is left out, because the checks report those. */
function documentEntry({ kind, id, file, front, body, bodyReferences }: Document): Entry[] {
  if (!front || !body) return [];
  const names = { uses: namedIn(bodyReferences, 'procedure'), leadsTo: namedIn(bodyReferences, 'code') };
  return [{ id: kind === 'guide' ? id.replace('AADSTS', '') : id, data: { ...front, file, ...names }, body }];
}

/** What of one type a body names, in order of appearance. */
function namedIn(references: Reference[], wanted: Reference['type']): string[] {
  return [...new Set(references.filter(({ type }) => type === wanted).map(({ value }) => value))];
}

interface SharedReading {
  /** The reading that is under way or still needed, or a new one; `use` is what is done with it. */
  with(root: string, log: LoaderContext['logger'] | undefined, use: (content: Content) => Promise<void>): Promise<void>;
  forget(): void;
}

function shareReading(read: ReadContent): SharedReading {
  let reading: Promise<Content> | undefined;
  let users = 0;
  return {
    async with(root, log, use) {
      reading ??= read(root, log);
      users++;
      try {
        await use(await reading);
      } finally {
        if (--users === 0) reading = undefined;
      }
    },
    forget: () => {
      reading = undefined;
    },
  };
}

function loader(name: string, reading: SharedReading, pick: (content: Content) => Entry[]): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const { config, watcher, logger, store, parseData } = context;
      const cache = fileURLToPath(config.cacheDir);
      const fill = () =>
        reading.with(fileURLToPath(config.root), watcher && logger, async (content) => {
          store.clear();
          for (const { id, data, body } of pick(content)) {
            const kept = body === undefined ? {} : { bodyFile: keepBody(cache, name, id, body) };
            store.set({ id, data: await parseData({ id, data: { ...data, ...kept } }) });
          }
        });
      await fill();
      if (watcher) watch(watcher, `${fileURLToPath(config.root)}content`, reading, fill);
    },
  };
}

const DEBOUNCE = 50;

/** Fills a collection anew after a change of the content. */
function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, reading: SharedReading, fill: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    reading.forget();
    clearTimeout(timer);
    timer = setTimeout(() => void fill(), DEBOUNCE);
  });
}
