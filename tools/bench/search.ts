import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { codeSlug } from '../../src/domain/code-id.ts';

export const QUERY_KINDS = ['code', 'name', 'message', 'symptom', 'typo', 'question'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Something people ask, the pages that answer it by their paths, and where it was asked. */
export interface RealQuery {
  kind: QueryKind;
  query: string;
  leads: string[];
  /** An id of content/sources.yaml, or a thread as `owner/repository#number`. */
  source: string;
}

/** What people really ask: tools/bench/search-queries.yaml. */
export async function realQueries(root: string): Promise<RealQuery[]> {
  const rows = parse(await readFile(path.join(root, 'tools/bench/search-queries.yaml'), 'utf8')) as (Omit<RealQuery, 'leads'> & {
    leads: (string | number)[];
  })[];
  return rows.map((row) => ({ ...row, leads: row.leads.map((page) => (typeof page === 'number' ? codeSlug(String(page)) : page)) }));
}

/** Begins to search on the home page, and waits until the search answers. */
export async function beginSearch(page: Page): Promise<void> {
  await page.locator('.search__input').focus();
  await page.keyboard.type('5');
  await page.locator('[role="option"]').first().waitFor();
}

/** Types a query into the search box of the home page, and reads the pages that it shows, in their order, without `base`. */
export async function pagesFound(page: Page, query: string): Promise<string[]> {
  const found = await page.evaluate(async (typed) => {
    const input = document.querySelector('.search__input') as HTMLInputElement;
    const list = document.querySelector('[role="listbox"]') as HTMLElement;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const look = () => {
        if (list.hasAttribute('aria-busy')) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      look();
    });
    const home = new URL('.', location.href).pathname;
    return [...document.querySelectorAll<HTMLAnchorElement>('[role="option"]')].map(({ pathname }) => pathname.slice(home.length));
  }, query);
  return found.map((pathname) => pathname.replace(/\/$/, ''));
}

/** The rank of the first page that answers, counted from 1; undefined when none is shown. */
export function rankOf(found: string[], leads: string[]): number | undefined {
  const index = found.findIndex((page) => leads.includes(page));
  return index === -1 ? undefined : index + 1;
}
