import { describe, expect, test } from 'vitest';
import { htmlPages, SITES } from './site.ts';

describe.each(SITES)('what the pages for $base allow', (site) => {
  const pages = htmlPages(site);

  test('every page carries a policy without unsafe-inline and unsafe-eval', () => {
    for (const { file, html } of pages) {
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, file).toContain("default-src 'none'");
      // A page that only leads on has nothing that could be sent.
      if (html.includes('<script')) expect(policy, file).toContain("form-action 'none'");
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('no page has a form, which would send what a reader types', () => {
    for (const { file, html } of pages) expect(html, file).not.toMatch(/<form\b|\s(?:form)?action=/);
  });

  test('no page has an inline script, a style attribute, a style element or an event handler', () => {
    for (const { file, html } of pages) {
      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        (match) => !/\ssrc=/.test(match[1] as string) || match[2] !== '',
      );
      expect(
        scripts.map((match) => match[0]),
        file,
      ).toEqual([]);
      expect(html, file).not.toMatch(/<[^>]+\sstyle=|<style\b|<[^>]+\son[a-z]+=/);
    }
  });

  test('no page loads anything from another host', () => {
    for (const { file, html } of pages) {
      const loaded = [...html.matchAll(/<(?:script|img|link|iframe|source|video|audio)\b[^>]*?\s(?:src|href)="([^"]*)"/g)].map(
        (match) => match[1] as string,
      );
      expect(
        loaded.filter((address) => /^(https?:)?\/\//.test(address) && !/rel="canonical"/.test(html)),
        file,
      ).toEqual([]);
    }
  });
});
