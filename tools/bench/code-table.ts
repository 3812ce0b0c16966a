import { chromium } from '@playwright/test';
import { BROWSER_ARGS } from './browser-args.ts';
import { median } from './median.ts';
import { SLOW_DOWN } from './readers.ts';

/** What somebody waits for who filters the table of all codes on a slow machine. */
export interface TableWaits {
  /** From a key to the next frame that shows what it did, in milliseconds, as Event Timing has it (in steps of 8): the slowest of all. */
  slowestKey: number;
  /** The median of all keys. */
  key: number;
  /** What the layout shifted while the page was opened, as Chromium adds it up. */
  shift: number;
}

const TYPED = ['consent', '500', 'redirect uri', 'e'];

/** Opens the table in Chromium, and types into its filter key by key. */
export async function tableWaitsAt(address: string, executablePath: string): Promise<TableWaits> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.addInitScript(watch);
  await page.goto(address);
  const field = page.locator('.filters input[name="q"]');
  await field.focus();
  for (const text of TYPED) {
    for (const key of text) {
      await page.keyboard.press(key);
      await page.evaluate(nextFrames);
    }
    await field.fill('');
    await page.evaluate(nextFrames);
  }
  const { keys, shift } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await browser.close();
  return { slowestKey: Math.max(...keys), key: median(keys), shift };
}

interface Watched {
  keys: number[];
  shift: number;
}

/** Runs in the page, before it. */
function watch(): void {
  const watched: Watched = { keys: [], shift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') watched.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: waits until what was done has been painted, and noted. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}
