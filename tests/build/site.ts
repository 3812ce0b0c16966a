import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { TESTED_SITES } from '../../tools/test/sites.ts';

/** A finished build: the folder that `npm test` made, and the base path it was made for. */
export interface Site {
  folder: string;
  base: string;
}
export const SITES: Site[] = TESTED_SITES.map(({ outDir, base }) => ({ folder: outDir, base }));

export interface HtmlPage {
  /** Path below the build's folder, with forward slashes. */
  file: string;
  html: string;
}

/** Every HTML file of a build. Throws when there is none, so that a missing build cannot pass. */
export function htmlPages({ folder }: Site): HtmlPage[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(path.join(folder, file), 'utf8') }));
  if (pages.length === 0) throw new Error(`There are no pages in ${folder}. Run npm test, which builds them first.`);
  return pages;
}

export const isRedirect = ({ html }: HtmlPage) => html.includes('http-equiv="refresh"');
/** Whether it is the page of a code, and not what leads on from a retired one. */
export const isCodePage = (page: HtmlPage) => /^aadsts\d+\/index\.html$/.test(page.file) && !isRedirect(page);

/**
 * Every page but those of codes without a guide, and of these and their short addresses a tenth: they are made by one
 * template from rows that the checks have read. The tenth is chosen by the code alone, so it is the same on every machine.
 */
export function sampleOf(pages: HtmlPage[]): HtmlPage[] {
  return pages.filter(({ file }) => {
    const [, prefix = '', code] = /^(aadsts)?(\d+)\/index\.html$/.exec(file) ?? [];
    return !code || (prefix && existsSync(`content/codes/AADSTS${code}.mdx`)) || isInTenth(code);
  });
}

/** Whether a code is of the tenth that is looked at closely. */
export function isInTenth(code: string): boolean {
  return createHash('sha256').update(code).digest().readUInt32BE() % 10 === 0;
}

/** Headings of a document in their order, each with its level and the level of the tag that closes it. */
export function headings(html: string): { level: number; closedBy: number }[] {
  return [...html.matchAll(/<h([1-6])\b[\s\S]*?<\/h([1-6])>/g)].map(([, level, closedBy]) => ({
    level: Number(level),
    closedBy: Number(closedBy),
  }));
}

/** Headings that are closed as another level, or lie more than one level below the one before. */
export function wrongHeadings(html: string): string[] {
  let above = 0;
  return headings(html).flatMap(({ level, closedBy }, index) => {
    const isWrong = level !== closedBy || level > above + 1;
    above = level;
    return isWrong ? [`heading ${index + 1}: <h${level}>…</h${closedBy}>`] : [];
  });
}

/** The values of an attribute, entities decoded as far as addresses need it. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => (match[1] as string).replaceAll('&amp;', '&'));
}

/** The size in bytes as a host sends it that compresses while it answers; one that compresses ahead sends less. */
export function compressedSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
