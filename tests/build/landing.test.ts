import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PICTURE_SIZE } from '../../src/integrations/landing/picture-layout.ts';
import { TESTED_HOST, TESTED_SITES } from '../../tools/test/sites.ts';
import { exportedFile } from './exported-project.ts';
import { attributes, type HtmlPage, htmlPages, isRedirect } from './site.ts';

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}
/** What a reader sees of a piece of HTML, words that belong together on one line. */
function textOf(html = ''): string {
  const read = (node: Node): string => node.value ?? (node.childNodes ?? []).map(read).join('');
  return read(parseFragment(html) as Node)
    .replace(/\s+/g, ' ')
    .trim();
}
const found = (html: string, pattern: RegExp) => textOf(pattern.exec(html)?.[1]);
/** In an attribute, `<` begins nothing. */
const meta = (html: string, name: string) =>
  textOf(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll('<', '&lt;'));
/** Words alone: code samples keep their blanks on the page, and lists their lines. */
const words = (text: string) => text.replace(/\s+/g, '');

describe.each(TESTED_SITES)('how the pages for $base are found', ({ outDir: folder, base, copy }) => {
  const all = htmlPages({ folder, base });
  const pages = all.filter((page) => !isRedirect(page) && !page.html.includes('<meta name="robots" content="noindex">'));
  const root = TESTED_HOST + base;
  const addressOf = ({ file }: HtmlPage) => root + file.replace(/index\.html$/, '');
  const told = pages.flatMap(({ file, html }) => {
    const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [article, list] = JSON.parse(json ?? '{}')['@graph'] ?? [];
    return article ? [{ file, html, article, list }] : [];
  });

  test('every page that search engines may show has a title and a description of its own', () => {
    for (const read of [(html: string) => found(html, /<title>([^<]*)<\/title>/), (html: string) => meta(html, 'description')]) {
      const said = pages.map(({ html }) => read(html));
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('a title names the site where there is room; a description is whole words, of which none are cut off', () => {
    for (const { file, html } of pages) {
      const title = found(html, /<title>([^<]*)<\/title>/);
      expect(title.length, title).toBeLessThanOrEqual(title.includes('AADSTS Guide') ? 65 : 90);
      const description = meta(html, 'description');
      expect(description.length, `${file}: ${description}`).toBeGreaterThanOrEqual(70);
      expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(160);
      expect(description, file).toMatch(/[.!?…]$/);
    }
  });

  test('a link to a page shows what the page is, with a picture', () => {
    for (const page of pages) {
      const { file, html } = page;
      expect(attributes(/<link rel="canonical"[^>]*>/.exec(html)?.[0] ?? '', 'href'), file).toEqual([addressOf(page)]);
      expect(meta(html, 'og:url'), file).toBe(addressOf(page));
      expect(meta(html, 'og:title'), file).toBe(found(html, /<title>([^<]*)<\/title>/));
      expect(meta(html, 'og:description'), file).toBe(meta(html, 'description'));
      const picture = meta(html, 'og:image');
      expect(existsSync(path.join(folder, picture.slice(root.length))), picture).toBe(true);
    }
    const verdict = (file: string) => {
      const html = pages.find((page) => page.file === file)?.html ?? '';
      expect(meta(html, 'og:image:alt')).toContain(
        `Is anything broken? ${found(html, /<dd class="verdict__word"[^>]*>([\s\S]*?)<\/dd>/)}.`,
      );
    };
    for (const file of ['aadsts50105/index.html', 'aadsts53003/index.html', 'symptoms/caa-codes/index.html']) verdict(file);
  });

  test('each picture has the size that the pages say', () => {
    const names = readdirSync(path.join(folder, 'social'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const png = readFileSync(path.join(folder, 'social', name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
    }
    const [{ html } = { html: '' }] = pages;
    expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')].map(Number)).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
  });

  test('every page but lists and the few on the site itself says what it is to programs', () => {
    const silent = pages.filter(({ html }) => !html.includes('application/ld+json')).map(({ file }) => file);
    expect(silent.filter((file) => !/^[a-z]+\/index\.html$/.test(file))).toEqual([]);
    expect(told.length).toBeGreaterThan(1400);
  });

  test.each(['title', 'lead', 'day', 'trail', 'steps'] as const)('what a page says to programs is what it shows: its %s', (what) => {
    for (const { file, html, article, list } of told) {
      const title = found(html, /<h1[^>]*>([\s\S]*?)<\/h1>/);
      const shown: Record<typeof what, () => void> = {
        title: () => expect([article.headline, article.name ?? title], file).toEqual([title, title]),
        lead: () => expect(article.abstract, file).toBe(found(html, /<p class="lead__answer">([\s\S]*?)<\/p>/)),
        day: () =>
          expect(article.dateModified, file).toBe(found(html, /Checked against its sources on <time datetime="([^"]*)"/) || undefined),
        trail: () => {
          const [trail = ''] = /<p class="lead__trail"[^>]*>[\s\S]*?<\/p>/.exec(html) ?? [];
          const way = [...trail.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, label]) => ({
            name: textOf(label),
            item: TESTED_HOST + href,
          }));
          const page = { name: found(html, /<span class="plate"[^>]*>([\s\S]*?<\/b>)/) || title, item: article.url };
          expect(article.url, file).toBe(addressOf({ file, html }));
          expect(list.itemListElement, file).toEqual(
            [...way, page].map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place })),
          );
        },
        steps: () => {
          if (article['@type'] !== 'HowTo') return expect(file.startsWith('procedures/'), file).toBe(false);
          const section = (/<section[^>]* id="steps"[^>]*>([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '').replace(
            // The bar above a sample names its language and has its button.
            /<div class="sample__bar">[\s\S]*?<\/div>/g,
            '',
          );
          type Step = { name?: string; text?: string; itemListElement?: Step[] };
          const flat = (steps: Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.itemListElement ?? [])]);
          const steps = flat(article.step);
          expect(words(textOf(section)), file).not.toBe('');
          for (const { name, text } of steps) expect(words(textOf(section)), file).toContain(words(text ?? name ?? ''));
          expect(steps.filter(({ text }) => text).length, file).toBe(section.split('<li><div>').length - 1);
        },
      };
      shown[what]();
    }
  });

  test('the home page gives the site its name', () => {
    const { html } = all.find(({ file }) => file === 'index.html') as HtmlPage;
    const site = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(site).toMatchObject({ '@type': 'WebSite', name: found(html, /<a class="brand"[^>]*>([\s\S]*?)<\/a>/), url: root });
  });

  test('the sitemap lists every such page and no other, with the day it was checked', () => {
    const map = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...map.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g)].map(([, loc, day]) => [loc, day]);
    const days = new Map(told.map((page) => [addressOf(page), page.article.dateModified]));
    expect(listed.sort()).toEqual(
      pages
        .map((page) => [addressOf(page), days.get(addressOf(page))])
        .map(([address, day]) => [address, day && `${day}T00:00:00.000Z`])
        .sort(),
    );
    expect(readFileSync(path.join(folder, 'sitemap-index.xml'), 'utf8')).toContain(`<loc>${root}sitemap-0.xml</loc>`);
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\nSitemap: ${root}sitemap-index.xml\n`);
  });

  test('an old address says which page has taken its place', () => {
    const { html } = all.find(({ file }) => file === '50105/index.html') as HtmlPage;
    expect(html).toContain(`<link rel="canonical" href="${root}aadsts50105/">`);
  });

  test('the offline copy has none of it', () => {
    const zip = exportedFile(copy, '.zip');
    const files = readdirSync(zip.replace(/\.zip$/, ''), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /social|sitemap|robots|opensearch|feed|\.png$/.test(name))).toEqual([]);
    for (const name of files.filter((file) => file.endsWith('.html')))
      expect(readFileSync(path.join(zip.replace(/\.zip$/, ''), name), 'utf8'), name).not.toMatch(
        /ld\+json|"og:|"twitter:|rel="(?:canonical|search|alternate)"/,
      );
  });
});
