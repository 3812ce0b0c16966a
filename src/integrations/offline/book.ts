import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectionOf, DOCUMENT_KINDS } from '../../content/collections.ts';
import { codeSlug, fullCode } from '../../domain/code-id.ts';
import { type LookupIndex, openLookup } from '../../search/lookup-index.ts';
import { SITE } from '../../site.ts';
import { filesBelow } from '../files-below.ts';
import { anchor, type BookPage, bookPage } from './book-page.ts';
import type { Edition } from './edition.ts';
import type { BuiltSite } from './make-copy.ts';

/** A line of the contents, with the lines below it. */
interface Chapter extends BookPage {
  title: string;
  parts: Chapter[];
}

/**
 * The whole guide as one printable HTML document: contents, a chapter for each family with its guides and its other
 * codes, then one for each other collection of documents. It loads nothing, so it can be mailed and printed from anywhere.
 */
export async function makeBook({ folder, base }: BuiltSite, { version, date }: Edition): Promise<string> {
  const read = (page: string) => readFile(path.join(folder, page, 'index.html'), 'utf8');
  const chapters = await chaptersOf(folder, base, read);
  const all = chapters.flatMap((chapter) => [chapter, ...chapter.parts]);
  const known = new Set(all.map((chapter) => chapter.path));
  // Of an entry only its lead is in the book, so a link to a place below it leads to the entry.
  const whole = new Set(all.filter(({ as }) => as !== 'entry').map((chapter) => chapter.path));
  const bodies: string[] = [];
  for (const chapter of all) {
    bodies.push(
      bookPage(await read(chapter.path), chapter, (address) => {
        if (/^[a-z]+:/.test(address)) return address;
        const url = new URL(address, `https://guide.invalid${base}${chapter.path}/`);
        const target = url.pathname.slice(base.length).replace(/\/$/, '');
        if (!known.has(target)) return undefined;
        return `#${anchor(target, whole.has(target) ? decodeURIComponent(url.hash.slice(1)) : '')}`;
      }),
    );
  }
  const style = await styles(folder);
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${SITE.name}, version ${version}, ${date}</title>`,
    `<style>${style}</style></head><body>`,
    `<h1 class="book__title">${SITE.name}</h1><p>${SITE.tagline}.</p>`,
    `<p>Version ${version}, <time datetime="${date}">${date}</time>. Independent of Microsoft. Text under CC BY 4.0.</p>`,
    `<nav class="book__contents" aria-labelledby="contents"><h2 id="contents">Contents</h2>${contents(chapters)}</nav>`,
    ...bodies,
    '</body></html>\n',
  ].join('\n');
}

/** Families in the order of their list, each with its guides and then its other codes; then the other collections. */
async function chaptersOf(folder: string, base: string, read: (page: string) => Promise<string>): Promise<Chapter[]> {
  const { entries } = openLookup(JSON.parse(await readFile(path.join(folder, 'lookup.json'), 'utf8')) as LookupIndex);
  const listed = (html: string, kind: string) =>
    [...html.matchAll(new RegExp(`href="${base}(${kind}/[\\w-]+)/"`, 'g'))].map(([, page]) => page as string);
  const families = listed(await read('families'), 'families');
  const chapter = async (page: string, level: number): Promise<Chapter> => ({
    path: page,
    as: 'chapter',
    level,
    title: titleOf(await read(page)),
    parts: [],
  });
  const chapters: Chapter[] = [];
  for (const family of new Set(families)) {
    // A group has one page for all its codes.
    const codes = entries
      .filter((entry) => `families/${entry.family}` === family && !entry.group)
      .sort((a, b) => Number(b.verdict !== undefined) - Number(a.verdict !== undefined));
    const parts = codes.map(
      ({ code, title, verdict }): Chapter => ({
        path: codeSlug(code),
        as: verdict ? 'guide' : 'entry',
        level: 3,
        title: `${fullCode(code)} ${title}`,
        parts: [],
      }),
    );
    chapters.push({ ...(await chapter(family, 2)), parts });
  }
  const collection = async (name: string): Promise<Chapter> => {
    const pages = new Set(listed(await read(name), name));
    return { ...(await chapter(name, 2)), parts: await Promise.all([...pages].map((page) => chapter(page, 3))) };
  };
  const others = DOCUMENT_KINDS.filter((kind) => kind !== 'guide' && kind !== 'family').map((kind) =>
    collection(collectionOf(kind).list.page),
  );
  return [...chapters, ...(await Promise.all(others)), await collection('groups'), await chapter('about', 2)];
}

function contents(chapters: Chapter[]): string {
  const lines = chapters.map(
    ({ path: page, title, parts }) =>
      `<li><a href="#${anchor(page)}">${escapeText(title)}</a>${parts.length > 0 ? contents(parts) : ''}</li>`,
  );
  return `<ol>${lines.join('')}</ol>`;
}

/** The text of a page's only h1, its entities as they are. */
function titleOf(html: string): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();
}

/** Titles from the lookup index are plain text; those from pages are escaped already, and stay so. */
function escapeText(text: string): string {
  return text.replace(/&(?!#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');
}

async function styles(folder: string): Promise<string> {
  const sheets = (await filesBelow(folder)).filter((name) => /^_astro\/.*\.css$/.test(name));
  const texts = await Promise.all(sheets.map((name) => readFile(path.join(folder, name), 'utf8')));
  return [...texts, await readFile(new URL('./book.css', import.meta.url), 'utf8')].join('\n');
}
