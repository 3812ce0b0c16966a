import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A finished build: the folder that `npm test` made, and the base path it was made for. */
export interface Site {
  folder: string;
  base: string;
}
export const SITES: Site[] = [
  { folder: '.build/web', base: '/' },
  { folder: '.build/sub', base: '/kb/entra/' },
];

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

/** The values of an attribute, entities decoded as far as addresses need it. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => (match[1] as string).replaceAll('&amp;', '&'));
}

export function compressedSize(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
