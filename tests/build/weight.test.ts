import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributes, compressedSize, htmlPages, isCodePage, SITES, type Site } from './site.ts';

const [site] = SITES as [Site];
const pages = htmlPages(site).filter(isCodePage);

/** Every script or style that a page loads before the reader searches, following static imports. */
function filesOf(html: string, ending: 'js' | 'css'): string[] {
  const first = [...attributes(html, ending === 'js' ? 'src' : 'href')].filter((name) => name.endsWith(`.${ending}`));
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const match of readFileSync(path.join(site.folder, name), 'utf8').matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)) {
      visit(path.posix.join(path.posix.dirname(name), match[1] as string));
    }
  };
  for (const name of first) visit(name);
  return [...seen];
}
/** Pages share their scripts and styles, so each is weighed once. */
const weights = new Map<string, number>();
function weigh(files: string[]): number {
  for (const name of files) if (!weights.has(name)) weights.set(name, compressedSize(readFileSync(path.join(site.folder, name))));
  return files.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}

describe('what a page of a code weighs before the reader searches', () => {
  test.each(pages)('$file is at most 30 kB compressed, of which scripts at most 8 kB', ({ html }) => {
    const scripts = weigh(filesOf(html, 'js'));
    expect(scripts).toBeLessThanOrEqual(8_000);
    expect(scripts + weigh(filesOf(html, 'css')) + compressedSize(html)).toBeLessThanOrEqual(30_000);
  });
});
