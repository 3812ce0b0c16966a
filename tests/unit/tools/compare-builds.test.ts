import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareBuilds, type Difference } from '../../../tools/compare/compare.ts';
import { isPresenceOnly, NAMES, TEXTS } from '../../../tools/compare/normalisation.ts';
import { printDifferences } from '../../../tools/compare/print.ts';
import { readBuild } from '../../../tools/compare/read-build.ts';

type Build = Record<string, string | Uint8Array>;
const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
const files = (build: Build) => new Map(Object.entries(build).map(([name, content]) => [name, bytes(content)]));
const compare = (old: Build, fresh: Build): Difference[] => compareBuilds(files(old), files(fresh));
const zip = (build: Build, mtime: string) =>
  zipSync(Object.fromEntries(Object.entries(build).map(([name, content]) => [name, [bytes(content), { mtime }]])));

const page = (text: string, { script = 'copy-text.Ab_12-xy.js', style = 'Page.D9bcPx-2.css', edition = '0.1.0-2026-11-23' } = {}) =>
  `<!DOCTYPE html>\n<html><head><link rel="stylesheet" href="/_astro/${style}"><script type="module" src="/_astro/${script}"></script></head>` +
  `<body><p>${text}</p><a href="/offline/aadsts-guide-${edition}.zip" download>Take it offline</a></body></html>\n`;
const fragment = (content: string) => `pagefind_dcd${JSON.stringify({ url: '/aadsts50105/', content, anchors: [] })}`;

const SITE: Build = {
  'index.html': page('Home'),
  'aadsts50105/index.html': page('You are not assigned.'),
  '_astro/copy-text.Ab_12-xy.js': 'a()',
  '_astro/Page.D9bcPx-2.css': 'p{margin:0}',
  'favicon.ico': new Uint8Array([0, 1, 2]),
  'pagefind/fragment/en_1a2b3c.pf_fragment': gzipSync(fragment('You are not assigned.')),
};

describe('comparing two builds', () => {
  test('finds nothing between equal ones', () => expect(compare(SITE, { ...SITE })).toEqual([]));

  test('says where a sentence changed, and from what to what', () => {
    const [difference, ...others] = compare(SITE, { ...SITE, 'index.html': page('House') });
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ file: 'index.html', what: 'changed', text: { line: 2 } });
    expect(difference?.text?.old).toContain('<p>Home</p>');
    expect(difference?.text?.new).toContain('<p>House</p>');
  });

  test('sees white space within a text, and passes over blanks beside a block, which no browser shows', () => {
    expect(compare(SITE, { ...SITE, 'index.html': page('Ho me') })).toHaveLength(1);
    expect(compare(SITE, { ...SITE, 'index.html': page('Home ') })).toEqual([]);
  });

  test('says which file is missing, and which is new', () => {
    const { 'index.html': home = '', ...without } = SITE;
    expect(compare(SITE, without)).toEqual([{ file: 'index.html', what: 'only in the old' }]);
    expect(compare(without, { ...without, 'index.html': home })).toEqual([{ file: 'index.html', what: 'only in the new' }]);
  });

  test('sees a changed picture', () => {
    expect(compare(SITE, { ...SITE, 'favicon.ico': new Uint8Array([0, 1, 3]) })).toEqual([{ file: 'favicon.ico', what: 'changed' }]);
  });

  test('passes over renamed scripts and what is in them, but not over a page that has lost its script', () => {
    const { '_astro/copy-text.Ab_12-xy.js': _, ...others } = SITE;
    const home = page('Home', { script: 'copy.js"></script><script type="module" src="/_astro/more.js' });
    expect(compare(SITE, { ...others, 'index.html': home, '_astro/copy.js': 'b()', '_astro/more.js': 'c()' })).toEqual([]);
    expect(compare(SITE, others)).toEqual([{ file: '_astro/(script).js', what: 'only in the old' }]);
    const without = page('Home').replace(/<script.*<\/script>/, '');
    expect(compare(SITE, { ...SITE, 'index.html': without }).map(({ file }) => file)).toEqual(['index.html']);
  });

  test('passes over the hash in the name of a style sheet, but not over its rules', () => {
    const { '_astro/Page.D9bcPx-2.css': _, ...others } = SITE;
    const home = page('Home', { style: 'Page.00000000.css' });
    expect(compare(SITE, { ...others, 'index.html': home, '_astro/Page.00000000.css': 'p{margin:0}' })).toEqual([]);
    expect(compare(SITE, { ...others, 'index.html': home, '_astro/Page.00000000.css': 'p{margin:1px}' })).toMatchObject([
      { file: '_astro/Page.css', text: { line: 1, column: 10 } },
    ]);
  });

  test('compares what the search finds, by page, whatever its files are called', () => {
    const { 'pagefind/fragment/en_1a2b3c.pf_fragment': _, ...others } = SITE;
    const found = (text: string) => compare(SITE, { ...others, 'pagefind/fragment/en_ffff.pf_fragment': gzipSync(fragment(text)) });
    expect(found('You are not assigned.')).toEqual([]);
    expect(found('You are assigned.')).toMatchObject([{ file: 'pagefind/fragment//aadsts50105/.json', what: 'changed' }]);
  });

  test('compares the packed search of the offline copy by the files it carries, however they share scripts', () => {
    const put = (name: string, content: string) => `packedFiles.put(${JSON.stringify(name)},${JSON.stringify(content)});\n`;
    const old = {
      'guide/search/pages/0.js': put('fragment/en_aa.pf_fragment', fragment('One')),
      'guide/search/start.js': `${put('pagefind-entry.json', '{"hash":"en_aa"}')}a();\n`,
    };
    const same = {
      'guide/search/pages/1.js': put('fragment/en_bb.pf_fragment', fragment('One')),
      'guide/search/start.js': `${put('pagefind-entry.json', '{"hash":"en_bb"}')}b();\n`,
    };
    expect(compare(old, same)).toEqual([]);
    const other = { ...same, 'guide/search/pages/1.js': put('fragment/en_bb.pf_fragment', fragment('Two')) };
    expect(compare(old, other).map(({ file }) => file)).toEqual(['guide/search/fragment//aadsts50105/.json']);
  });

  test('compares a zip by its entries, whatever its edition and dates', () => {
    const copy = (edition: string, text: string): Build => ({
      [`offline/aadsts-guide-${edition}.zip`]: zip({ [`aadsts-guide-${edition}/index.html`]: page(text, { edition }) }, edition.slice(-10)),
    });
    expect(compare(copy('0.1.0-2026-11-23', 'Home'), copy('0.2.0-2027-01-01', 'Home'))).toEqual([]);
    expect(compare(copy('0.1.0-2026-11-23', 'Home'), copy('0.2.0-2027-01-01', 'House'))).toMatchObject([
      { file: 'offline/aadsts-guide-(edition).zip/aadsts-guide-(edition)/index.html', what: 'changed' },
    ]);
  });

  test('every rule of normalisation says why', () => {
    for (const { files: pattern, reason } of [...NAMES, ...TEXTS]) expect(reason, String(pattern)).toMatch(/^[A-Z].+\.$/);
  });

  test('no page, style sheet or list is compared by presence only', () => {
    expect(['index.html', '_astro/Page.css', 'lookup.json', 'guide/search/lookup.json', 'theme.js'].filter(isPresenceOnly)).toEqual([]);
  });
});

describe('the printed differences', () => {
  test('name the place, and show a change once that many files share', () => {
    const pages = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`page-${index}.html`, page('Help desk')]));
    const changed = Object.fromEntries(Object.keys(pages).map((name) => [name, page('Service desk')]));
    const printed = printDifferences(compare(pages, changed));
    expect(printed).toMatch(/^page-0\.html:2:\d+\npage-1\.html:2:\d+\n/);
    expect(printed).toContain('… and 2 more files\n  - …');
    expect(printed.match(/Service desk/g)).toHaveLength(1);
  });
});

describe('npm run compare', () => {
  const folder = (build: Build) => {
    const root = mkdtempSync(path.join(tmpdir(), 'compare-'));
    for (const [name, content] of Object.entries(build)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
    return root;
  };
  test('ends with 1 and the places when something differs', () => {
    const args = ['tools/run.mjs', 'compare', folder(SITE), folder({ ...SITE, 'index.html': page('House') })];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^index\.html:2:\d+\n {2}- .*Home.*\n {2}\+ .*House.*\n\n1 file differs\.\n$/);
  });

  test('takes single files, whatever their names', async () => {
    const [old, fresh] = [folder({ 'old.html': page('Home') }), folder({ 'new.html': page('Home') })];
    const [before, after] = [await readBuild(path.join(old, 'old.html')), await readBuild(path.join(fresh, 'new.html'))];
    expect(compareBuilds(before, after)).toEqual([]);
    expect([...before.keys()]).toEqual(['(file).html']);
  });

  test('says when there is nothing to compare', async () => {
    await expect(readBuild('nothing-here')).rejects.toThrow('There is no file or folder nothing-here.');
    await expect(readBuild(folder({}))).rejects.toThrow(/is empty/);
  });
});
