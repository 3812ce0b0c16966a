import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from './browser-args.ts';
import { median } from './median.ts';

/** What somebody waits for who opens the home page and types on a slow machine, in milliseconds; medians of several visits. */
export interface Waits {
  /** From opening the page to the first result, typing at once. */
  opened: number;
  /** From the first key to the first result. */
  firstKey: number;
  /** From a later query to its results. */
  query: number;
  /** The slowest of the later queries. */
  slowest: number;
  /** From a later query to the last page that mentions its words, too. */
  complete: number;
  /** The longest that the page could not react, from the first key on. */
  longestTask: number;
  /** What the page's scripts hold after all queries, in MB. */
  heapMB: number;
}

/** How many times slower than this machine the reader's is. */
export const SLOW_DOWN = 4;
const VISITS = 5;
const LATER = [
  'wrong password',
  'conditional access',
  'device not compliant',
  'client secret',
  'admin consent',
  'guest',
  'refresh token',
  'EntitlementGrantsNotFound',
  '50126',
  'redirect uri',
];

/** Visits a home page in Chromium, each time with an empty profile, and types. */
export async function waitsAt(address: string, executablePath: string): Promise<Waits> {
  const visits: {
    opened: number;
    firstKey: number;
    queries: { shown: number; complete: number }[];
    longestTask: number;
    heapMB: number;
  }[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await devtools.send('Performance.enable');
    await page.addInitScript(watchSearch);
    await page.goto(address);
    await page.locator('.search__input').focus();
    await page.keyboard.type('p');
    await page.waitForFunction(() => (window as unknown as Watched).firstResult !== undefined);
    const { firstResult, firstKey } = await page.evaluate(() => {
      const { firstResult, firstKey } = window as unknown as Watched;
      return { firstResult, firstKey };
    });
    const queries = await page.evaluate(askAll, LATER);
    const longestTask = await page.evaluate(() => (window as unknown as Watched).longestTask);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heapMB = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
    visits.push({ opened: firstResult, firstKey: firstResult - firstKey, queries, longestTask, heapMB });
    await browser.close();
  }
  const queries = visits.flatMap((visit) => visit.queries);
  return {
    opened: median(visits.map(({ opened }) => opened)),
    firstKey: median(visits.map(({ firstKey }) => firstKey)),
    query: median(queries.map(({ shown }) => shown)),
    slowest: Math.max(...queries.map(({ shown }) => shown)),
    complete: median(queries.map(({ complete }) => complete)),
    longestTask: median(visits.map((visit) => visit.longestTask)),
    heapMB: median(visits.map((visit) => visit.heapMB)),
  };
}

interface Watched {
  firstKey: number;
  firstResult: number;
  longestTask: number;
}

/** Runs in the page, before it: notes when the first key goes down, when the first result is there, and the longest task from then on. */
function watchSearch(): void {
  const noted = window as unknown as Partial<Watched>;
  addEventListener('keydown', () => {
    noted.firstKey ??= performance.now();
  });
  noted.longestTask = 0;
  new PerformanceObserver((tasks) => {
    for (const { startTime, duration } of tasks.getEntries())
      if (noted.firstKey !== undefined && startTime + duration > noted.firstKey)
        noted.longestTask = Math.max(noted.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (document.querySelector('[role="option"]')) noted.firstResult ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: asks one query after the other, each when the one before has all its results. */
async function askAll(queries: string[]): Promise<{ shown: number; complete: number }[]> {
  const input = document.querySelector('.search__input') as HTMLInputElement;
  const list = document.querySelector('[role="listbox"]') as HTMLElement;
  const waits: { shown: number; complete: number }[] = [];
  for (const query of queries) {
    const started = performance.now();
    let shown: number | undefined;
    const results = new MutationObserver(() => {
      shown ??= performance.now() - started;
    });
    results.observe(list, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const isDone = () => !list.hasAttribute('aria-busy');
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      if (isDone()) {
        observer.disconnect();
        resolve();
      }
    });
    results.disconnect();
    const complete = performance.now() - started;
    waits.push({ shown: shown ?? complete, complete });
  }
  return waits;
}
