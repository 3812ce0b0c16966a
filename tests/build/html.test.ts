import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { exportedFile } from './exported-project.ts';
import { htmlPages, isInTenth, isRedirect, SITES, type Site, sampleOf, wrongHeadings } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Astro prints boolean and custom attributes in its own way; browsers read both alike.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The policy is in the page on purpose, so that it holds on any host.
    'require-sri': 'off',
    // A ">" in text is valid HTML, and portal paths are full of them.
    'no-raw-characters': 'off',
    // The results of a combobox are a listbox of links, which a select cannot hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Titles carry the code, its meaning and the site's name, so that a row of tabs can be told apart.
    'long-title': 'off',
  },
});

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
}

const [root, sub] = SITES as [Site, Site];
const pages = htmlPages(root);

describe('the built HTML', () => {
  test.each(sampleOf(pages))('$file is valid', async ({ html }) => {
    expect(await problemsOf(html)).toEqual([]);
  });

  test('is the same below a path, but for the addresses', () => {
    // Names of scripts end in a hash of what they hold, which names the path.
    const plain = (html: string) => html.replaceAll(sub.base, root.base).replace(/(\/_astro\/[^"]*\.)[\w-]{8}(\.js)/g, '$1$2');
    const below = new Map(htmlPages(sub).map(({ file, html }) => [file, plain(html)]));
    expect([...below.keys()]).toEqual(pages.map(({ file }) => file));
    expect(pages.filter(({ file, html }) => below.get(file) !== plain(html)).map(({ file }) => file)).toEqual([]);
  });

  test('no two pages have the same title', () => {
    const titles = pages.filter((page) => !isRedirect(page)).map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('headings close as they open, and their levels never jump', () => {
    for (const { file, html } of pages) expect(wrongHeadings(html), file).toEqual([]);
  });
});

describe('the HTML of the book', () => {
  const book = readFileSync(exportedFile('.build/offline', '.html'), 'utf8');
  const end = '</body></html>\n';
  // As one document it would take the validator minutes: each part is a document of its own, without the parts around it.
  const [cover = '', ...parts] = book.slice(0, -end.length).split(/\n(?=<div class="book__page )/);
  const looked = parts.flatMap((html) => {
    const [, kind, id = ''] = /^<div class="book__page book__page--(\w+)" id="([^"]*)">/.exec(html) ?? [];
    return kind !== 'entry' || isInTenth(id.replace('aadsts', '')) ? [{ id, html }] : [];
  });

  test('is valid in its cover and contents', async () => {
    expect(book.endsWith(end)).toBe(true);
    expect(await problemsOf(cover + end)).toEqual([]);
  });

  test.each(looked)('is valid in $id', async ({ html }) => {
    expect(await problemsOf(`<!doctype html><html lang="en"><head><title>A part</title></head><body>\n${html}\n${end}`)).toEqual([]);
  });

  test('has headings that close as they open, and whose levels never jump', () => {
    expect(wrongHeadings(book)).toEqual([]);
  });
});
