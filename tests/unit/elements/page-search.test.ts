import { describe, expect, test } from 'vitest';
import { PageSearch } from '../../../src/elements/page-search.ts';
import { PagefindFailure } from '../../../src/elements/pagefind-failure.ts';
import type { Pagefind, PagefindPage } from '../../../src/elements/search-data.ts';

const NONE: ReadonlySet<string> = new Set();
const PAGE: PagefindPage = { url: '/families/consent/', excerpt: 'about <mark>consent</mark>', meta: { title: 'Consent' } };

/** A Pagefind that knows one page and breaks off at its first questions, as often as asked. */
function makePagefind({ breaks = 0, page = PAGE as unknown } = {}) {
  const said = { restarts: 0 };
  let left = breaks;
  const pagefind: Pagefind = {
    options: async () => {},
    destroy: async () => void said.restarts++,
    search: async () => {
      if (left-- > 0) throw new RangeError('Out of bounds memory access');
      return { results: [{ id: 'a', score: 1, data: async () => page as PagefindPage }] };
    },
  };
  return { pagefind, said };
}

describe('the search of pages', () => {
  test('finds a page', async () => {
    const { pagefind, said } = makePagefind();
    const { pages } = await new PageSearch(async () => pagefind).find(['consent'], {}, NONE, 10);
    expect(pages.map(({ page }) => page)).toEqual(['families/consent']);
    expect(said.restarts).toBe(0);
  });

  test('leaves out what is shown already', async () => {
    const { pagefind } = makePagefind();
    const found = await new PageSearch(async () => pagefind).find(['consent'], {}, new Set(['families/consent']), 10);
    expect(found).toEqual({ pages: [], total: 0 });
  });

  test('tells which words no page has: where one only begins like it, too', async () => {
    const { pagefind } = makePagefind();
    expect(await new PageSearch(async () => pagefind).missing(['consent', 'xylophone'])).toEqual(['xylophone']);
  });

  test('is started anew where Pagefind breaks off, and answers', async () => {
    const { pagefind, said } = makePagefind({ breaks: 1 });
    const { pages } = await new PageSearch(async () => pagefind).find(['consent'], {}, NONE, 10);
    expect(pages).toHaveLength(1);
    expect(said.restarts).toBe(1);
  });

  test('says that Pagefind failed when it breaks off again', async () => {
    const { pagefind, said } = makePagefind({ breaks: 99 });
    await expect(new PageSearch(async () => pagefind).find(['consent'], {}, NONE, 10)).rejects.toThrow(PagefindFailure);
    expect(said.restarts).toBe(1);
  });

  test('says so, too, where Pagefind cannot be loaded', async () => {
    const broken = new PageSearch(() => Promise.reject(new Error('404')));
    await expect(broken.find(['consent'], {}, NONE, 10)).rejects.toThrow(PagefindFailure);
  });

  test('passes an error of our own on as it is, without starting Pagefind anew', async () => {
    const { pagefind, said } = makePagefind({ page: { url: '/x/' } });
    await expect(new PageSearch(async () => pagefind).find(['consent'], {}, NONE, 10)).rejects.toThrow(TypeError);
    expect(said.restarts).toBe(0);
  });
});
