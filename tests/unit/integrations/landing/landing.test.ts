import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import { landing } from '../../../../src/integrations/landing/landing.ts';
import { factsIn, pageFacts } from '../../../../src/integrations/landing/page-facts.ts';

/** What a build with this configuration adds to itself, and what it says at its end. */
async function build(config: { site?: string; base: string }): Promise<{ added: string[]; said: string[] }> {
  const { hooks } = landing();
  const added: string[] = [];
  const said: string[] = [];
  const updateConfig = ({ integrations }: { integrations: AstroIntegration[] }) => added.push(...integrations.map(({ name }) => name));
  await hooks['astro:config:setup']?.({ config, updateConfig } as never);
  await hooks['astro:build:done']?.({ logger: { warn: (text: string) => said.push(text) } } as never);
  return { added, said };
}

describe('a build', () => {
  test('makes pictures and a sitemap where it knows its host', async () => {
    expect(await build({ site: 'https://guide.example', base: '/kb' })).toEqual({ added: ['landing-files', '@astrojs/sitemap'], said: [] });
  });

  test('makes neither where it does not, and says in one line what is missing', async () => {
    const { added, said } = await build({ base: '/' });
    expect(added).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^SITE_URL is not set.*canonical.*sitemap.*address bar\.$/)]);
  });
});

describe('what the sitemap is made of', () => {
  const page = (head: string) => `<html><head>${head}</head><body><meta name="robots" content="noindex"></body></html>`;

  test('is what the head of a page says', () => {
    expect(factsIn(page('<meta property="article:modified_time" content="2026-11-20">'))).toEqual({
      isHidden: false,
      reviewed: '2026-11-20',
    });
    expect(factsIn(page('<meta name="robots" content="noindex">'))).toEqual({ isHidden: true });
  });

  test('is known by the full address, and without the page for wrong addresses', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'landing-'));
    mkdirSync(path.join(folder, 'codes'));
    for (const name of ['index.html', 'codes/index.html']) writeFileSync(path.join(folder, name), page(''));
    const pages = ['', 'codes/', '404/'].map((pathname) => ({ pathname }));
    const facts = await pageFacts(pathToFileURL(`${folder}${path.sep}`), pages, new URL('https://guide.example/kb/'));
    rmSync(folder, { recursive: true });
    expect([...facts.keys()]).toEqual(['https://guide.example/kb/', 'https://guide.example/kb/codes/']);
  });
});
