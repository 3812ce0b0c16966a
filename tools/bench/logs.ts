import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium } from '@playwright/test';
import { makeLog } from '../../tests/fixtures/logs/make-log.ts';
import { BROWSER_ARGS } from './browser-args.ts';
import { treeMemory } from './measure.ts';

/** How many events the log has that is read. */
export const EVENTS = 100_000;

/** What reading a log takes on this machine. */
export interface LogRead {
  /** From choosing the file to the triage. */
  seconds: number;
  /** The longest time between two frames meanwhile, in milliseconds. */
  longestFrame: number;
  /** What the browser's processes take at most beyond what they took before, in MB. */
  peakMB: number;
}

/** Makes a log in the layout that the admin center exports, and returns its path. */
export async function writeLog(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'InteractiveSignIns.csv');
  await pipeline(Readable.from(makeLog({ count: EVENTS })), createWriteStream(file));
  return file;
}

/** Has the page at an address read a log. */
export async function logReadAt(address: string, file: string, executablePath: string): Promise<LogRead> {
  const server = await chromium.launchServer({ executablePath, args: [...BROWSER_ARGS] });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(watch);
  const memory = () => treeMemory(server.process().pid as number);
  const before = await memory();
  let peak = before;
  const timer = setInterval(async () => {
    peak = Math.max(peak, await memory());
  }, 100);
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('.triage__numbers').waitFor({ timeout: 300_000 });
  clearInterval(timer);
  const { chosen, shown, longestFrame } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await browser.close();
  await server.close();
  return { seconds: (shown - chosen) / 1000, longestFrame, peakMB: peak - before };
}

interface Watched {
  chosen: number;
  shown: number;
  longestFrame: number;
}

/** Runs in the page, because a driver takes seconds to hand over so large a file. */
function watch(): void {
  const watched = { chosen: 0, shown: 0, longestFrame: 0 };
  Object.assign(globalThis, { watched });
  addEventListener(
    'change',
    () => {
      watched.chosen = performance.now();
      let last = watched.chosen;
      const frame = (now: number) => {
        watched.longestFrame = Math.max(watched.longestFrame, now - last);
        last = now;
        if (document.querySelector('.triage__numbers')) watched.shown ||= performance.now();
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    { capture: true },
  );
}
