import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributes, htmlPages, isRedirect, SITES } from './site.ts';

const HOST = 'https://guide.example';
const content = (html: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
const textOf = (html: string, pattern: RegExp) => {
  const [, inner = ''] = pattern.exec(html) ?? [];
  const read = (node: { value?: string; childNodes?: object[] }): string =>
    node.value ?? (node.childNodes ?? []).map((child) => read(child)).join('');
  return read(parseFragment(inner) as never)
    .replace(/\s+/g, ' ')
    .trim();
};

describe.each(SITES)('how the pages for $base are found', ({ folder, base }) => {
  const pages = htmlPages({ folder, base } as never).filter((page) => !isRedirect(page) && !page.html.includes('content="noindex"'));

  test('every page that search engines may show has a title and a description of its own, not cut within a word', () => {
    for (const find of [(html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1], (html: string) => content(html, 'description')]) {
      const said = pages.map(({ html }) => find(html));
      expect(said.every((text) => text !== undefined && text.length > 10)).toBe(true);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
    for (const { file, html } of pages)
      expect((content(html, 'description') ?? '').replace(/&[#\w]+;/g, '.').length, file).toBeLessThanOrEqual(170);
  });

  test('each names its address, and a picture that is there', () => {
    for (const { file, html } of pages) {
      const address = `${HOST}${base}${file.replace(/index\.html$/, '')}`;
      expect(attributes(html, 'href'), file).toContain(address);
      const picture = content(html, 'og:image') ?? '';
      expect(existsSync(path.join(folder, new URL(picture).pathname.slice(base.length))), picture).toBe(true);
    }
  });

  test('what a page says of itself to programs is what it shows', () => {
    const told = pages.filter(({ html }) => html.includes('application/ld+json'));
    expect(told.length).toBeGreaterThan(1400);
    for (const { file, html } of told) {
      const [article, list] = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')['@graph'];
      expect(article.headline, file).toBe(textOf(html, /<h1[^>]*>([\s\S]*?)<\/h1>/));
      expect(article.abstract, file).toBe(textOf(html, /<p class="lead__answer">([\s\S]*?)<\/p>/));
      if (article.dateModified) expect(html, file).toContain(article.dateModified);
      const trail = textOf(html, /<p class="lead__trail"[^>]*>([\s\S]*?)<\/p>/).split(' / ');
      expect(
        list.itemListElement.map(({ name }: { name: string }) => name),
        file,
      ).toEqual(trail);
    }
  });

  test('the sitemap lists every such page and no other, with the day it was checked', () => {
    const map = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] as string);
    expect(listed.sort()).toEqual(pages.map(({ file }) => `${HOST}${base}${file.replace(/index\.html$/, '')}`).sort());
    const html = pages.find(({ file }) => file === 'aadsts50105/index.html')?.html ?? '';
    expect(map).toContain(`${base}aadsts50105/</loc><lastmod>${content(html, 'article:modified_time')}T`);
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${HOST}${base}sitemap-index.xml`);
  });

  test("an address bar's search goes behind the #, which no browser sends", () => {
    const description = readFileSync(path.join(folder, 'opensearch.xml'), 'utf8');
    expect(description).toContain(`template="${HOST}${base}#q={searchTerms}"`);
  });
});
