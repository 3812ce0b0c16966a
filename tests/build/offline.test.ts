import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/offline/make-copy.ts';
import { htmlPages, isRedirect, SITES, type Site } from './site.ts';

const EDITION = { version: '1.2.3', date: '2026-11-23' };
const [WEB] = SITES as [Site];
const site = { folder: '.build/web', base: '/', site: 'https://guide.example' };
const zips = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.zip'));

describe('the offline copy', () => {
  let copy: Map<string, Uint8Array>;
  let pages: string[];
  beforeAll(async () => {
    copy = await makeCopy(site, EDITION);
    pages = [...copy.keys()].filter((place) => place.endsWith('.html'));
  });
  const text = (place: string) => new TextDecoder().decode(copy.get(place));

  test('has every page of the site but those that only a host can send', () => {
    const web = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.html') && name !== '404.html' && !/^\d+\//.test(name));
    expect(pages.length).toBe(web.length);
  });

  test('every address leads to a file of the copy, relative and by its name', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const [, address = ''] of text(page).matchAll(/\s(?:href|src|action|data-lookup|data-pagefind|data-home)="([^"]*)"/g)) {
        if (/^(https:|#)/.test(address)) continue;
        const target = path.posix.join(path.posix.dirname(page), decodeURIComponent(address.replace(/[?#].*$/, '')));
        if (address.startsWith('/') || !copy.has(target)) wrong.push(`${page}: ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has nothing that a browser refuses from a file', () => {
    for (const page of pages) expect(text(page), page).not.toMatch(/type="module"|modulepreload|crossorigin|rel="canonical"/);
    for (const place of copy.keys())
      if (place.endsWith('.js')) expect(text(place), place).not.toMatch(/\bfetch\(|\bimport\(|new Worker|XMLHttpRequest/);
  });

  test('says which edition it is, on every page and in the note', () => {
    const seen = pages.filter((page) => !isRedirect({ file: page, html: text(page) }));
    for (const page of seen) expect(text(page), page).toContain('Offline copy, version 1.2.3');
    expect(text('READ ME.txt')).toContain('Version 1.2.3, 2026-11-23\r\n');
  });

  test('is the same for a site below a path, but for the script', async () => {
    const other = await makeCopy({ folder: '.build/sub', base: '/kb/entra/', site: site.site }, EDITION);
    expect([...other.keys()]).toEqual([...copy.keys()]);
    for (const [place, content] of other)
      if (place !== 'guide/scripts/guide.js') expect(Buffer.from(content).equals(copy.get(place) as Uint8Array), place).toBe(true);
  });
});

test('every page of the hosted site offers the copy, with its size and date', () => {
  const [zip = ''] = zips('.build/offline');
  const bytes = readFileSync(path.join('.build/offline', zip));
  expect(readFileSync(path.join(site.folder, 'offline', zip)).equals(bytes)).toBe(true);
  const html = readFileSync(path.join(site.folder, 'aadsts50105/index.html'), 'utf8');
  expect(html).toContain(
    `<a href="/offline/${zip}" download>Take it offline</a> (zip, <span>${(bytes.length / 1_000_000).toFixed(1)} MB</span>`,
  );
});

describe('the book', () => {
  const [name = ''] = readdirSync('.build/offline').filter((file) => file.endsWith('.html'));
  const book = readFileSync(path.join('.build/offline', name), 'utf8');
  const ids = [...book.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);

  test('has every page of the site but its lists', () => {
    const pages = htmlPages(WEB)
      .filter((page) => !isRedirect(page))
      .flatMap(({ file }) => /^(aadsts\d+|(?:families|procedures)\/[\w-]+|about)\/index\.html$/.exec(file)?.[1] ?? []);
    for (const page of pages) expect(ids).toContain(page.replaceAll('/', '-'));
  });

  test('leads within itself only to places that are there, each by a name of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...book.matchAll(/\shref="([^"]*)"/g)]
      .map((match) => match[1] as string)
      .filter((address) => !address.startsWith('https:'));
    expect(links.filter((address) => !ids.includes(address.slice(1)))).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
  });

  test('loads nothing and runs nothing', () => {
    expect(book).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|url\(/);
    expect(book).toMatch(/default-src 'none'; style-src 'sha256-/);
  });
});

describe('a site that would not work from a file is not exported:', () => {
  const folder = '.build/sabotaged';
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(WEB.folder, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const change = (file: string, from: string | RegExp, to: string) => {
    const place = path.join(folder, file);
    const before = readFileSync(place, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(place, after);
  };
  const refusal = async (): Promise<string> => {
    try {
      await makeCopy({ ...site, folder }, EDITION);
    } catch (error) {
      return (error as Error).message;
    }
    return 'exported';
  };

  test('an absolute link that leads nowhere', async () => {
    change('about/index.html', '</main>', '<a href="/intranet/">x</a></main>');
    expect(await refusal()).toContain('about/index.html: /intranet/\n  there is no such file');
  });

  test('a drawing from another file', async () => {
    change('aadsts50105/index.html', '</main>', '<svg><use href="/sprite.svg#x"/></svg></main>');
    expect(await refusal()).toMatch(/aadsts50105\/index\.html: <use href="\/sprite\.svg#x"\/>\n {2}browsers refuse/);
  });

  test('a fetch in an element', async () => {
    const [script = ''] = readdirSync(path.join(folder, '_astro')).filter((name) => name.startsWith('copy-text.'));
    change(`_astro/${script}`, /^/, 'fetch("/x.json");');
    expect(await refusal()).toMatch(/index\.html: _astro\/\S+: fetch\n {2}browsers refuse it from a file/);
  });

  test('a missing file', async () => {
    rmSync(path.join(folder, 'favicon.svg'));
    expect(await refusal()).toContain('index.html: /favicon.svg\n  there is no such file');
  });

  test('a missing script', async () => {
    change('codes/index.html', '</main>', '<script type="module" src="/_astro/gone.js"></script></main>');
    expect(await refusal()).toContain('codes/index.html: /_astro/gone.js\n  there is no such file');
  });
});
