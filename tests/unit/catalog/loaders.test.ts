import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBody } from '../../../src/catalog/bodies.ts';
import { contentLoaders, type ReadContent } from '../../../src/catalog/loaders.ts';
import type { Content } from '../../../src/content/read-content.ts';

const NAMED = [
  { type: 'procedure', value: 'assign-user', line: 1, column: 1 },
  { type: 'code', value: '50076', line: 2, column: 1 },
  { type: 'procedure', value: 'assign-user', line: 3, column: 1 },
];
const document = (kind: string, id: string, more = {}) => ({
  ...{ kind, id, file: `content/${id}.mdx`, front: { title: id }, body: { avoid: { type: 'root', children: [] } } },
  ...{ bodyReferences: NAMED, ...more },
});
const content = () =>
  ({
    ...{ shared: [], guides: [document('guide', 'AADSTS50105')], symptoms: [document('symptom', 'loop')] },
    ...{ families: [], procedures: [], tools: [], topics: [] },
    ...{ register: [{ id: '50058', file: 'content/register/session.yaml', value: { title: 'No session', family: 'session' } }] },
    ...{
      sources: [{ id: 'learn', value: { url: 'https://learn.example/' } }],
      roles: [],
      groups: [],
      mostMet: { value: { codes: [50105] } },
    },
  }) as unknown as Content;

let root: string;
let now: Content;
let watcher: EventEmitter & { add(folder: string): void };
let watched: string[];
const read = vi.fn<ReadContent>();
const logger = { error: vi.fn() };
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'loaders-'));
  now = content();
  watched = [];
  watcher = Object.assign(new EventEmitter(), { add: (folder: string) => void watched.push(folder) });
  read.mockReset().mockImplementation(async () => now);
  logger.error.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true });
});

/** Loads every collection, as Astro does, beside the dev server or in a build; returns the stores. */
async function load({ isDev = false } = {}) {
  const stores: Record<string, Map<string, Record<string, unknown>>> = {};
  const loading = Object.entries(contentLoaders(read)).map(([name, loader]) => {
    const entries = new Map<string, Record<string, unknown>>();
    stores[name] = entries;
    const store = { clear: () => entries.clear(), set: ({ id, data }: { id: string; data: object }) => void entries.set(id, { ...data }) };
    const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) };
    const parseData = async ({ data }: { data: unknown }) => data;
    return loader.load({ config, store, parseData, logger, ...(isDev ? { watcher } : {}) } as unknown as LoaderContext);
  });
  await Promise.all(loading);
  return stores as Record<keyof ReturnType<typeof contentLoaders>, Map<string, Record<string, unknown>>>;
}

describe('the collections of a build', () => {
  test('are filled from one reading, in which problems are thrown', async () => {
    const { guides, register, sources, mostMet, organisation } = await load();
    expect(read.mock.calls).toEqual([[`${root}/`, undefined]]);
    expect(guides.get('50105')).toMatchObject({
      title: 'AADSTS50105',
      file: 'content/AADSTS50105.mdx',
      uses: ['assign-user'],
      leadsTo: ['50076'],
    });
    expect(register.get('50058')).toEqual({ title: 'No session', family: 'session', file: 'content/register/session.yaml' });
    expect([...sources.keys(), ...mostMet.keys()]).toEqual(['learn', 'most-met']);
    expect(organisation.get('organisation')).toEqual({});
  });

  test('count what a shared piece names as named by the page that includes it', async () => {
    const at = { line: 1, column: 1 };
    now.shared.push(document('shared', 'which-account', { bodyReferences: [{ type: 'procedure', value: 'read-log', ...at }] }) as never);
    now.guides = [
      document('guide', 'AADSTS50105', { bodyReferences: [...NAMED, { type: 'shared', value: 'which-account', ...at }] }),
    ] as never;
    const { guides, shared } = await load();
    expect(guides.get('50105')).toMatchObject({ uses: ['assign-user', 'read-log'], leadsTo: ['50076'], includes: ['which-account'] });
    expect(shared.get('which-account')).toMatchObject({ uses: ['read-log'], includes: [] });
  });

  test('keep a body in a file until its page is made', async () => {
    const { symptoms } = await load();
    expect(readBody(symptoms.get('loop')?.bodyFile as string)).toEqual({ avoid: { type: 'root', children: [] } });
  });

  test('stay empty when the content has problems', async () => {
    read.mockRejectedValue(new Error('The content has problems.'));
    await expect(load()).rejects.toThrow('The content has problems.');
  });
});

describe('beside the dev server', () => {
  const save = (file: string) => watcher.emit('all', 'change', path.join(root, file));

  test('a document with problems has no page, and the others have theirs', async () => {
    now.guides.push(
      document('guide', 'AADSTS50076', { front: undefined }) as never,
      document('guide', 'AADSTS50058', { body: undefined }) as never,
    );
    const { guides } = await load({ isDev: true });
    expect([...guides.keys()]).toEqual(['50105']);
    expect(read.mock.calls).toEqual([[`${root}/`, logger]]);
  });

  test('every collection follows what an author saves, from one more reading', async () => {
    const { guides, sources } = await load({ isDev: true });
    expect(watched).toEqual([`${root}/content`]);
    now = { ...content(), guides: [document('guide', 'AADSTS50076')], sources: [] } as unknown as Content;
    save('content/codes/AADSTS50076.mdx');
    save('content/sources.yaml');
    await vi.runAllTimersAsync();
    expect(read).toHaveBeenCalledTimes(2);
    expect([[...guides.keys()], [...sources.keys()]]).toEqual([['50076'], []]);
  });

  test('nothing is read again for files that are no content', async () => {
    await load({ isDev: true });
    save('src/site.ts');
    await vi.runAllTimersAsync();
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('a reading that fails is reported, and the next save is read', async () => {
    const { guides } = await load({ isDev: true });
    read.mockRejectedValueOnce(new Error('disk is full'));
    save('content/codes/AADSTS50105.mdx');
    await vi.runAllTimersAsync();
    expect(logger.error.mock.calls).toEqual([['disk is full']]);
    now.guides.push(document('guide', 'AADSTS50076') as never);
    save('content/codes/AADSTS50076.mdx');
    await vi.runAllTimersAsync();
    expect([...guides.keys()]).toEqual(['50105', '50076']);
  });
});
