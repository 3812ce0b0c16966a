import { describe, expect, test } from 'vitest';
import { FIXERS } from '../../src/domain/fixers.ts';
import { attributes, htmlPages, SITES, type Site } from './site.ts';

const [site] = SITES as [Site];
const pages = new Map(htmlPages(site).map(({ file, html }) => [file, html]));
const page = (file: string) => pages.get(file) ?? '';
const home = page('index.html');
const table = page('codes/index.html');
const codesOf = (html: string) => [...html.matchAll(/(\d+) codes?\b/g)].map((match) => Number(match[1]));
const tiles = (html: string) => html.match(/<li class="tile">[\s\S]*?<\/li>/g) ?? [];
const tileTo = (html: string, address: RegExp) =>
  tiles(html).find((tile) => attributes(tile, 'href').some((href) => address.test(href))) ?? '';
/** Rows of the table of all codes that one of its filters leaves, by the attribute that the filter reads. */
const rows = (filter: string, value: string) =>
  codesIn((table.match(/<tr [^>]*>/g) ?? []).filter((row) => attributes(row, `data-${filter}`)[0]?.split(' ').includes(value)));
/** How many codes some rows are for: a group has one row for all of its codes. */
const codesIn = (elements: string[]) => elements.reduce((sum, element) => sum + Number(attributes(element, 'data-count')[0] ?? 1), 0);
const families = [...pages.keys()].flatMap((file) => /^families\/([\w-]+)\/index\.html$/.exec(file)?.[1] ?? []);

describe('a number of codes on a page is the number in the list that it leads to', () => {
  test.each(Object.keys(FIXERS))('for everything that can be fixed by: %s', (fixer) => {
    expect(codesOf(tileTo(home, new RegExp(`/codes/[?#]fixer=${fixer}$`)))).toEqual([rows('fixer', fixer)]);
  });

  test.each(families)('for the family %s, at home, among families, on its page and in the filter', (family) => {
    const listed = codesIn(page(`families/${family}/index.html`).match(/<li class="codes__item"[^>]*>/g) ?? []);
    expect(listed).toBe(rows('family', family));
    for (const from of [home, page('families/index.html')])
      expect(codesOf(tileTo(from, new RegExp(`/families/${family}/$`)))).toEqual([listed]);
  });

  test('for all codes', () => {
    const all = codesIn((table.match(/<tr [^>]*>/g) ?? []).filter((row) => row.includes('data-family')));
    expect(/All (\d+) codes/.exec(home)?.[1]).toBe(String(all));
    expect(/<p class="lead__answer">(\d+) codes/.exec(table)?.[1]).toBe(String(all));
    expect(/<meta name="description" content="All (\d+) /.exec(table)?.[1]).toBe(String(all));
  });
});
