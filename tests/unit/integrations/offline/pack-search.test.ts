import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packSearch } from '../../../../src/integrations/offline/pack-search.ts';

let folder: string;

/** A folder as Pagefind writes it, as small as it gets. */
const FILES: Record<string, string | Buffer> = {
  'pagefind.js': 'export const search = (name) => fetch("/pagefind/" + name); export const where = import.meta.url; new Worker("x");',
  'pagefind-entry.json': '{"version":"1.6.0"}',
  'pagefind.en_1a2b3c4d5e.pf_meta': Buffer.from([1, 2]),
  'wasm.en.pagefind': Buffer.from([3, 4]),
  'wasm.unknown.pagefind': Buffer.from([5, 6]),
  'pagefind-ui.js': 'never read',
  'index/en_aaaa111.pf_index': Buffer.from([7, 8]),
  'filter/en_bbbb222.pf_filter': Buffer.from([9]),
  'fragment/en_cccc333.pf_fragment': gzipSync('pagefind_dcd{"url":"/aadsts50105/","content":"Ünlocked"}'),
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  for (const name of ['index', 'filter', 'fragment']) mkdirSync(path.join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

function pack(changes: Record<string, string | Buffer | undefined> = {}): Promise<Map<string, string>> {
  for (const [name, content] of Object.entries({ ...FILES, ...changes }))
    if (content !== undefined) writeFileSync(path.join(folder, name), content);
  return packSearch(folder);
}

describe('the packed search', () => {
  test('starts with one script, and loads index, filters and texts from others', async () => {
    expect([...(await pack()).keys()].sort()).toEqual([
      'guide/search/filter/en_bbbb222.pf_filter.js',
      'guide/search/index/en_aaaa111.pf_index.js',
      'guide/search/pages/0.js',
      'guide/search/start.js',
    ]);
  });

  test('carries texts as text, and the rest byte for byte', async () => {
    const packed = await pack();
    expect(packed.get('guide/search/pages/0.js')).toBe(
      'packedFiles.put("fragment/en_cccc333.pf_fragment","pagefind_dcd{\\"url\\":\\"/aadsts50105/\\",\\"content\\":\\"Ünlocked\\"}");\n',
    );
    expect(packed.get('guide/search/index/en_aaaa111.pf_index.js')).toBe('packedFiles.put("index/en_aaaa111.pf_index","Bwg=");\n');
  });

  test("runs Pagefind's own code without network, worker or module", async () => {
    const start = (await pack()).get('guide/search/start.js');
    expect(start).not.toMatch(/\bimport\b|\bfetch\(|new Worker/);
  });
});

describe('a Pagefind that is not as it was when this was written fails the export, and says what to look at:', () => {
  test.each([
    ['no texts', { 'fragment/en_cccc333.pf_fragment': undefined }, /no texts of pages/],
    ['texts in another form', { 'fragment/en_cccc333.pf_fragment': gzipSync('pagefind_v2{}') }, /do not begin with pagefind_dcd/],
    ['no index', { 'index/en_aaaa111.pf_index': undefined }, /no index/],
    ['another set of files to start with', { 'wasm.en.pagefind': undefined }, /2 files to start with/],
    [
      'another way to load files',
      { 'pagefind.js': 'export const search = (x) => import("/pagefind/" + x);' },
      /does not read its files with fetch/,
    ],
    ['one more way to load files', { 'pagefind.js': `${FILES['pagefind.js']} new XMLHttpRequest();` }, /cannot/],
  ])('%s', async (_what, changes, reason) => {
    await expect(pack(changes)).rejects.toThrow(reason);
    await expect(pack(changes)).rejects.toThrow(/Was Pagefind upgraded\?/);
  });
});
