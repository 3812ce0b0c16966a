import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { forget, share } from '../content/memory.ts';
import { type Content, readContent } from '../content/read/read-content.ts';
import { keepBody } from './bodies.ts';

type Entry = { id: string; data: Record<string, unknown>; body?: unknown };
type Watched = { content: string; timer?: NodeJS.Timeout; reload: (() => Promise<void>)[] };

/** One reading of the content folder serves all collections; a change, or the end of loading, lets go of it. */
const watched = new Map<string, Watched>();

/**
 * A loader that fills a collection from what src/authoring has read. Entries with faults are left out:
 * the checks report them, and a build does not get this far.
 */
function collection(name: string, pick: (content: Content) => Entry[]): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const state = watched.get(root) ?? { content: `${root}content`, reload: [] };
      watched.set(root, state);
      const load = async () => {
        const entries = pick(await share(state.content, () => readContent(root)));
        context.store.clear();
        for (const { id, data, body } of entries) {
          const kept = body === undefined ? {} : { bodyFile: keepBody(fileURLToPath(context.config.cacheDir), name, id, body) };
          context.store.set({ id, data: await context.parseData({ id, data: { ...data, ...kept } }) });
        }
      };
      await load();
      if (context.watcher) watch(context, state, load);
    },
  };
}

function watch({ watcher }: LoaderContext, state: Watched, load: () => Promise<void>): void {
  state.reload.push(load);
  if (state.reload.length > 1) return;
  watcher?.add(state.content);
  watcher?.on('all', (_event, file) => {
    if (!file.startsWith(state.content)) return;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => {
      forget(state.content);
      for (const reload of state.reload) void reload();
    }, 50);
  });
}

/** What of one type a body names, in order of appearance. */
const namedIn = (mentions: { type: string; value: string }[], wanted: 'procedure' | 'code') => [
  ...new Set(mentions.filter(({ type }) => type === wanted).map(({ value }) => value)),
];
const usesOf = (mentions: { type: string; value: string }[]) => namedIn(mentions, 'procedure');

export const guides = collection('guides', ({ guides }) =>
  guides.flatMap(({ file, front, body, mentions }) =>
    front && body ? [{ id: front.code, data: { ...front, file, uses: usesOf(mentions) }, body }] : [],
  ),
);
export const symptoms = collection('symptoms', ({ symptoms }) =>
  symptoms.flatMap(({ id, file, front, body, mentions }) =>
    front && body ? [{ id, data: { ...front, file, uses: usesOf(mentions), leadsTo: namedIn(mentions, 'code') }, body }] : [],
  ),
);
export const families = collection('families', ({ families }) =>
  families.flatMap(({ id, file, front, body, mentions }) =>
    front && body ? [{ id, data: { ...front, file, uses: usesOf(mentions) }, body }] : [],
  ),
);
export const procedures = collection('procedures', ({ procedures }) =>
  procedures.flatMap(({ id, file, front, body, mentions }) =>
    front && body ? [{ id, data: { ...front, file, uses: usesOf(mentions) }, body }] : [],
  ),
);
export const register = collection('register', ({ register }) => register.map(({ id, file, value }) => ({ id, data: { ...value, file } })));
export const sources = collection('sources', ({ sources }) => sources.map(({ id, value }) => ({ id, data: value })));
export const roles = collection('roles', ({ roles }) => roles.map(({ id, value }) => ({ id, data: value })));
/** One entry in any case, for Astro takes an empty collection for a mistake. */
export const organisation = collection('organisation', ({ organisation }) => [
  { id: 'organisation', data: organisation ? { overlay: organisation.value } : {} },
]);
export const mostMet = collection('most-met', ({ mostMet }) => (mostMet ? [{ id: 'most-met', data: mostMet.value }] : []));
