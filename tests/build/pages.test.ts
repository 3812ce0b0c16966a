import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { attributes, htmlPages, isCodePage, SITES, type Site } from './site.ts';

const [site] = SITES as [Site];
const pages = htmlPages(site);
const content = await readContent(process.cwd());
const page = (file: string) => pages.find((found) => found.file === file)?.html ?? '';

/** The sections of a guide in the order of the content standard; a page may leave some out, never reorder them. */
const ORDER = [
  'signing-in',
  'helpdesk',
  'checks',
  'variants',
  'causes',
  'avoid',
  'look-alikes',
  'symptoms',
  'procedures',
  'escalate',
  'documents',
  'about',
];

describe('the pages of a build', () => {
  test('every guide and every register row has a page', () => {
    const codes = [...content.guides.map(({ front }) => front?.code), ...content.register.map(({ id }) => id)];
    expect(codes.filter((code) => page(`aadsts${code}/index.html`) === '')).toEqual([]);
    expect(pages.filter(isCodePage)).toHaveLength(codes.length);
  });

  test('every symptom, family and procedure has a page', () => {
    expect(content.symptoms.filter(({ id }) => page(`symptoms/${id}/index.html`) === '')).toEqual([]);
    expect(content.families.filter(({ id }) => page(`families/${id}/index.html`) === '')).toEqual([]);
    expect(content.procedures.filter(({ id }) => page(`procedures/${id}/index.html`) === '')).toEqual([]);
  });

  test('sections are in the order of the content standard', () => {
    for (const { file, html } of pages.filter(isCodePage)) {
      const found = attributes(html, 'id').filter((id) => ORDER.includes(id));
      expect(found, file).toEqual(ORDER.filter((id) => found.includes(id)));
      expect(found, file).toEqual(expect.arrayContaining(['signing-in', 'helpdesk', 'escalate', 'about']));
    }
  });

  test('every section of that order is on some page', () => {
    const found = new Set(pages.filter(isCodePage).flatMap(({ html }) => attributes(html, 'id')));
    expect(ORDER.filter((id) => !found.has(id))).toEqual([]);
  });

  test('the table of all codes holds every code, with a link to its page', () => {
    const table = page('codes/index.html');
    for (const { file } of pages.filter(isCodePage)) expect(table).toContain(`href="${site.base}${file.replace('index.html', '')}"`);
  });

  test('only the lists name all codes', () => {
    const limit = 60;
    const long = pages
      .filter(({ html }) => attributes(html, 'href').filter((link) => /\/aadsts\d+\/$/.test(link)).length > limit)
      .map(({ file }) => file);
    expect(long.filter((file) => !/^(codes|families\/[a-z]+)\/index\.html$/.test(file))).toEqual([]);
  });

  test('no link by id was left unresolved', () => {
    for (const { file, html } of pages)
      expect(
        attributes(html, 'href').filter((link) => /^(code|symptom|procedure|family|source):/.test(link)),
        file,
      ).toEqual([]);
  });

  test('words on separate lines are not glued together', () => {
    for (const { file, html } of pages.filter(isCodePage)) {
      // Code samples are made of such spans on purpose.
      expect(html.replace(/<pre[\s\S]*?<\/pre>/g, ''), file).not.toMatch(/<\/span><span[^>]*>[A-Za-z]/);
    }
  });

  test('the search does not see two messages or screens as one word', () => {
    const read = (html: string) => html.replace(/<(\w+) data-pagefind-ignore[^>]*>[^<]*<\/\1>/g, '');
    expect(pages.filter(({ html }) => read(html).includes('</q><q>')).map(({ file }) => file)).toEqual([]);
  });
});
