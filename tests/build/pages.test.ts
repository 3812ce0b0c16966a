import { describe, expect, test } from 'vitest';
import { collectionOf, LINK_SCHEMES } from '../../src/content/collections.ts';
import { readContent } from '../../src/content/read-content.ts';
import { documentsAmong } from '../../src/content/shape/document.ts';
import { withoutPlaceholders } from '../../src/domain/placeholders.ts';
import { fieldValues } from '../../src/schema/field-values.ts';
import { attributes, htmlPages, isCodePage, SITES, type Site } from './site.ts';

const [site] = SITES as [Site];
const pages = htmlPages(site);
const content = await readContent(process.cwd());
const byFile = new Map(pages.map(({ file, html }) => [file, html]));
const page = (file: string) => byFile.get(file) ?? '';
const documents = documentsAmong(content.raw);

/** Values that a page words in its own way, such as a procedure that changes "nothing". */
const SAID_IN_OTHER_WORDS = ['nothing'];
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a reader sees of a page, blanks left out: they are no part of a field, and tags come and go beside them. */
const plainText = (html: string) => asShown(html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, name) => ENTITIES[name] ?? entity));
const asShown = (text: string) => text.replace(/\s+/g, '');

/** The sections of a guide in the order of the content standard; a page may leave some out, never reorder them. */
const ORDER = [
  'variants',
  'signing-in',
  'ticket',
  'helpdesk',
  'avoid',
  'which',
  'checks',
  'causes',
  'look-alikes',
  'symptoms',
  'procedures',
  'documents',
  'about',
];

describe('the pages of a build', () => {
  test('every guide and every register row has a page', () => {
    const codes = [...content.guides.map(({ front }) => front?.code), ...content.register.map(({ id }) => id)];
    expect(codes.filter((code) => page(`aadsts${code}/index.html`) === '')).toEqual([]);
    expect(pages.filter(isCodePage)).toHaveLength(codes.length);
  });

  test.each(documents)('$file has a page, which its list leads to and text search knows', ({ kind, id }) => {
    const { list, page: pathOf } = collectionOf(kind);
    const html = page(`${pathOf(id)}/index.html`);
    expect(html, `Make the page in src/pages/${list.page}/.`).not.toBe('');
    expect(html).toContain('data-pagefind-body');
    expect(attributes(page(`${list.page}/index.html`), 'href')).toContain(`${site.base}${pathOf(id)}/`);
  });

  test.each(documents)('$file has everything on its page that its author wrote into its fields', ({ kind, id, front }) => {
    const { schema, page: pathOf } = collectionOf(kind);
    const shown = plainText(page(`${pathOf(id)}/index.html`));
    const written = [...fieldValues(schema, front)]
      .flatMap(({ value, meta }) => (meta.prose || meta.quoted ? String(value) : []))
      .filter((text) => !SAID_IN_OTHER_WORDS.includes(text));
    // What differs from case to case is left out of messages, and stays in commands.
    const isShown = (text: string) => [withoutPlaceholders(text), text].some((form) => shown.includes(asShown(form.replaceAll('`', ''))));
    expect(written.filter((text) => !isShown(text))).toEqual([]);
  });

  test('sections are in the order of the content standard', () => {
    for (const { file, html } of pages.filter(isCodePage)) {
      // Where a section has gone, its id marks the place to which it leads.
      const ids = [...html.matchAll(/<section\b[^>]*\sid="([^"]*)"/g)].map(([, id = '']) => id);
      const found = ids.filter((id) => ORDER.includes(id));
      expect(found, file).toEqual(ORDER.filter((id) => found.includes(id)));
      expect(found, file).toEqual(expect.arrayContaining(['signing-in', 'ticket', 'about']));
    }
  });

  test('every section of that order is on some page', () => {
    const found = new Set(pages.filter(isCodePage).flatMap(({ html }) => attributes(html, 'id')));
    expect(ORDER.filter((id) => !found.has(id))).toEqual([]);
  });

  test('the table of all codes holds every code, with a link to its page', () => {
    const table = page('codes/index.html');
    const grouped = new Set(content.register.flatMap(({ id, value }) => (value.group ? [`aadsts${id}/index.html`] : [])));
    for (const { file } of pages.filter(isCodePage))
      if (!grouped.has(file)) expect(table).toContain(`href="${site.base}${file.replace('index.html', '')}"`);
  });

  test('a group has one page that search knows, with a link to the page of each of its numbers, which leads back', () => {
    for (const { id, value } of content.register) {
      if (!value.group) continue;
      const group = page(`groups/${value.group}/index.html`);
      expect(group).toContain('data-pagefind-body');
      expect(attributes(group, 'href')).toContain(`${site.base}aadsts${id}/`);
      const row = page(`aadsts${id}/index.html`);
      expect(attributes(row, 'href')).toContain(`${site.base}groups/${value.group}/`);
      expect(row).toContain('<meta name="robots" content="noindex">');
      expect(row).not.toContain('data-pagefind-body');
    }
  });

  test('no placeholder of a message is on a page as it was written, but in code', () => {
    const read = (html: string) => html.replace(/<(pre|code|script|textarea)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
    expect(pages.filter(({ html }) => /<q>[^<]*\{\w+\}/.test(html) || /\{user\}/.test(read(html))).map(({ file }) => file)).toEqual([]);
  });

  test('only the lists name all codes', () => {
    const limit = 80;
    const long = pages
      .filter(({ html }) => attributes(html, 'href').filter((link) => /\/aadsts\d+\/$/.test(link)).length > limit)
      .map(({ file }) => file);
    expect(long.filter((file) => !/^(codes|changes|(?:families|groups)\/[a-z-]+)\/index\.html$/.test(file))).toEqual([]);
  });

  test('no link by id was left unresolved', () => {
    for (const { file, html } of pages)
      expect(
        attributes(html, 'href').filter((link) => new RegExp(`^(${LINK_SCHEMES.join('|')}):`).test(link)),
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
