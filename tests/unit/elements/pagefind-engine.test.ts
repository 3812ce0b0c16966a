import { describe, expect, test } from 'vitest';
import { pagefindEngine } from '../../../src/elements/pagefind-engine.ts';
import type { Pagefind } from '../../../src/elements/search-data.ts';

const PAGES = [
  { id: 'row', score: 1.2, kind: 'failure', weight: '', url: '/aadsts50011/', meta: { title: 'A row', code: 'AADSTS50011' } },
  { id: 'guide', score: 1, kind: 'interrupt', weight: 'more', url: '/aadsts50105/', meta: { title: 'A guide', code: 'AADSTS50105' } },
  { id: 'task', score: 0.9, kind: '', weight: 'task', url: '/procedures/assign-app/', meta: { title: 'A procedure' } },
];

/** Pagefind with three pages that have every word. */
const pagefind: Pagefind = {
  options: async () => {},
  destroy: async () => {},
  search: async (_words, { filters = {} } = { filters: {} }) => {
    const fit = PAGES.filter((page) => Object.entries(filters).every(([name, value]) => page[name as 'kind' | 'weight'] === value));
    const excerpt = 'the <mark>App</mark> is off';
    return { results: fit.map(({ id, score, url, meta }) => ({ id, score, data: async () => ({ url, excerpt, meta }) })) };
  },
};
const ids = (hits: { id: string }[]) => hits.map(({ id }) => id);

describe('pages from Pagefind', () => {
  test('come with guides before pages that are a little more about the word', async () => {
    expect(ids(await (await pagefindEngine(pagefind, {})).ask('app'))).toEqual(['guide', 'row', 'task']);
  });

  test('come with procedures first where the question is how something is done', async () => {
    expect(ids(await (await pagefindEngine(pagefind, {})).ask('app', true))).toEqual(['task', 'guide', 'row']);
  });

  test('are narrowed by the filters', async () => {
    const engine = await pagefindEngine(pagefind, { kind: 'interrupt' });
    expect(engine.isNarrowed).toBe(true);
    expect(ids(await engine.ask('app'))).toEqual(['guide']);
  });

  test('show title, code and excerpt', async () => {
    const [guide] = await (await pagefindEngine(pagefind, {})).ask('app');
    expect(await guide?.load()).toEqual({
      page: 'aadsts50105',
      title: 'A guide',
      code: '50105',
      excerpt: [
        { text: 'the ', isMarked: false },
        { text: 'App', isMarked: true },
        { text: ' is off', isMarked: false },
      ],
    });
  });

  test('say by which of their words they were found', async () => {
    expect(await (await pagefindEngine(pagefind, { kind: 'interrupt' })).matched('apps')).toEqual(['app']);
  });
});
