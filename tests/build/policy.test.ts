import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignLoads, foreignLoadsOfStyle } from './foreign-loads.ts';
import { htmlPages, isRedirect, SITES } from './site.ts';

describe.each(SITES)('what the pages for $base allow', (site) => {
  const pages = htmlPages(site);

  test('every page carries a policy without unsafe-inline and unsafe-eval', () => {
    for (const { file, html } of pages) {
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, file).toContain("default-src 'none'");
      // A page that only leads on has nothing that could be sent.
      if (!isRedirect({ file, html })) expect(policy, file).toContain("form-action 'none'");
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('no page has a form, which would send what a reader types', () => {
    for (const { file, html } of pages) expect(html, file).not.toMatch(/<form\b|\s(?:form)?action=/);
  });

  test('no page has an inline script, a style attribute, a style element or an event handler', () => {
    for (const { file, html } of pages) {
      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        // Data is no script: nothing runs it.
        (match) => !/type="application\/ld\+json"/.test(match[1] as string) && (!/\ssrc=/.test(match[1] as string) || match[2] !== ''),
      );
      expect(
        scripts.map((match) => match[0]),
        file,
      ).toEqual([]);
      expect(html, file).not.toMatch(/<[^>]+\sstyle=|<style\b|<[^>]+\son[a-z]+=/);
    }
  });

  test('no page and no style sheet loads anything from another host', () => {
    expect(pages.flatMap(({ file, html }) => foreignLoads(html).map((address) => `${file}: ${address}`))).toEqual([]);
    const styles = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    expect(styles).not.toEqual([]);
    for (const name of styles) expect(foreignLoadsOfStyle(readFileSync(path.join(site.folder, name), 'utf8')), name).toEqual([]);
  });
});
