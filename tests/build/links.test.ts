import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { HOST_LIMITS } from '../../src/hosting/host-limits.ts';
import { attributes, htmlPages, isCodePage, SITES } from './site.ts';

describe.each(SITES)('links of the build for $base', (site) => {
  const pages = htmlPages(site);
  const ids = new Map(pages.map(({ file, html }) => [file, new Set(attributes(html, 'id'))]));

  test('every internal link leads to a file, and every fragment to an element', () => {
    const broken = pages.flatMap(({ file, html }) =>
      [...attributes(html, 'href'), ...attributes(html, 'src')]
        .filter((link) => !/^[a-z]+:/.test(link))
        .flatMap((link) => {
          const { pathname, hash } = new URL(link, `http://host${site.base}${file.replace(/index\.html$/, '')}`);
          if (!pathname.startsWith(site.base)) return [`${file}: ${link} leaves ${site.base}`];
          const target = decodeURIComponent(pathname.slice(site.base.length)).replace(/(^|\/)$/, '$1index.html');
          if (!existsSync(path.join(site.folder, target))) return [`${file}: ${link} has no file`];
          // A fragment with a value asks the list of codes for something; it names no place.
          if (hash && !/^#(?:q|kind|family|fixer)=/.test(hash) && !ids.get(target)?.has(hash.slice(1)))
            return [`${file}: ${link} has no element`];
          return [];
        }),
    );
    expect(broken).toEqual([]);
  });

  test('every link to another site is a registered source, a role in one, the licence, what a host says of its limits, or Microsoft’s own page of the code', async () => {
    const { sources } = await readContent(process.cwd());
    const hosts = HOST_LIMITS.map(({ source }) => source.url);
    const known = new Set([...sources.map(({ value }) => value.url), ...hosts, 'https://creativecommons.org/licenses/by/4.0/']);
    const own = (file: string) => `https://login.microsoftonline.com/error?code=${/^aadsts(\d+)/.exec(file)?.[1]}`;
    const isRole = (link: string) => /\/permissions-reference#[a-z-]+$/.test(link) && known.has(link.replace(/#.*/, ''));
    const withoutCanonical = (html: string) => html.replace(/<link rel="canonical"[^>]*>/, '');
    const strange = pages.flatMap(({ file, html }) =>
      attributes(withoutCanonical(html), 'href')
        .filter((link) => /^[a-z]+:/.test(link) && !known.has(link) && link !== own(file) && !isRole(link))
        .map((link) => `${file}: ${link}`),
    );
    expect(strange).toEqual([]);
  });

  test('every code has a short address that leads to its page', () => {
    for (const { file } of pages.filter(isCodePage)) {
      const code = /\d+/.exec(file)?.[0];
      const short = pages.find((page) => page.file === `${code}/index.html`);
      expect(short?.html, `${code}/index.html`).toContain(`content="0; url=${site.base}aadsts${code}/"`);
    }
  });
});
