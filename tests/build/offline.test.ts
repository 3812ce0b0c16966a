import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/offline/make-copy.ts';
import { TESTED_HOST } from '../../tools/test/sites.ts';
import { exportedFile } from './exported-project.ts';
import { htmlPages, isRedirect, SITES, type Site } from './site.ts';

const [WEB] = SITES as [Site];
const site = { folder: WEB.folder, base: WEB.base, site: TESTED_HOST };
const ZIP = exportedFile('.build/offline', '.zip');
const [, version, date] = /-(\d+\.\d+\.\d+)-(\d{4}-\d{2}-\d{2})\.zip$/.exec(ZIP) ?? [];

/** The files of an exported copy, by their place in it. */
function filesOf(exported: string): Map<string, Buffer> {
  const folder = exportedFile(exported, '.zip').replace(/\.zip$/, '');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const places = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return new Map(places.sort().map((place) => [place.split(path.sep).join('/'), readFileSync(path.join(folder, place))]));
}

describe('the offline copy', () => {
  const copy = filesOf('.build/offline');
  const pages = [...copy.keys()].filter((place) => place.endsWith('.html'));
  const text = (place: string) => copy.get(place)?.toString('utf8') ?? '';

  test('has every page of the site but those that only a host can send', () => {
    const web = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.html') && name !== '404.html' && !/^\d+\//.test(name));
    expect(pages.length).toBe(web.length);
  });

  test('has nothing that is for hosts only', () => {
    for (const place of copy.keys()) expect(place).not.toMatch(/(^|\/)(_headers|staticwebapp\.config\.json)$/);
  });

  test('every address leads to a file of the copy, relative and by its name', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const [, address = ''] of text(page).matchAll(/\s(?:href|src|action|data-lookup|data-ids|data-pagefind|data-home)="([^"]*)"/g)) {
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
    for (const page of seen) expect(text(page), page).toContain(`Offline copy, version ${version}`);
    expect(text('READ ME.txt')).toContain(`Version ${version}, ${date}\r\n`);
  });

  test('is the same for a site below a path, but for the script', () => {
    const other = filesOf('.build/offline-sub');
    expect([...other.keys()]).toEqual([...copy.keys()]);
    for (const [place, content] of other)
      if (place !== 'guide/scripts/guide.js') expect(copy.get(place)?.equals(content), place).toBe(true);
  });
});

test('every page of the hosted site offers the copy, with its size and date', () => {
  const zip = path.basename(ZIP);
  const bytes = readFileSync(ZIP);
  expect(readFileSync(path.join(site.folder, 'offline', zip)).equals(bytes)).toBe(true);
  const html = readFileSync(path.join(site.folder, 'aadsts50105/index.html'), 'utf8');
  expect(html).toContain(
    `<a href="/offline/${zip}" download>Take it offline</a> (zip, <span>${(bytes.length / 1_000_000).toFixed(1)} MB</span>`,
  );
});

describe('the book', () => {
  const book = readFileSync(exportedFile('.build/offline', '.html'), 'utf8');
  const ids = [...book.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);

  test('has every page of the site but its lists and the codes that are in a group', () => {
    const pages = htmlPages(WEB)
      .filter((page) => !isRedirect(page) && !/<meta name="robots" content="noindex"/.test(page.html))
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
    expect(book).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|(?<!\w)url\(/);
    expect(book).toMatch(/default-src 'none'; style-src 'sha256-/);
  });
});

describe('a site that would not work from a file is not exported, and the report names', () => {
  const folder = '.build/sabotaged';
  let report: string;
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(WEB.folder, folder, { recursive: true });
    const [script = ''] = readdirSync(path.join(folder, '_astro')).filter((name) => /^GuideArticle\..*\.js$/.test(name));
    change('about/index.html', '</main>', '<a href="/intranet/">x</a></main>');
    change('aadsts50105/index.html', '</main>', '<svg><use href="/sprite.svg#x"/></svg></main>');
    change(`_astro/${script}`, /^/, 'fetch("/x.json");');
    change('codes/index.html', '</main>', '<script type="module" src="/_astro/gone.js"></script></main>');
    rmSync(path.join(folder, 'favicon.svg'));
    report = await makeCopy({ ...site, folder }, { version: '1.2.3', date: '2026-11-23' }).then(
      () => 'exported',
      (error: Error) => error.message,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const change = (file: string, from: string | RegExp, to: string) => {
    const place = path.join(folder, file);
    const before = readFileSync(place, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(place, after);
  };

  test('an absolute link that leads nowhere', () => {
    expect(report).toContain('about/index.html: /intranet/\n  there is no such file');
  });

  test('a drawing from another file', () => {
    expect(report).toMatch(/aadsts50105\/index\.html: <use href="\/sprite\.svg#x"\/>\n {2}browsers refuse/);
  });

  test('a fetch in an element', () => {
    expect(report).toMatch(/index\.html: _astro\/\S+: fetch\n {2}browsers refuse it from a file/);
  });

  test('a missing file', () => {
    expect(report).toContain('index.html: /favicon.svg\n  there is no such file');
  });

  test('a missing script', () => {
    expect(report).toContain('codes/index.html: /_astro/gone.js\n  there is no such file');
  });
});
