import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../tests/support/free-port.ts';
import { serve } from '../serve.ts';
import { BROWSER_ARGS } from './browser-args.ts';
import { median } from './median.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse gives a page on its emulated phone, 0 to 100 each; medians of several visits. */
export type Scores = Record<(typeof CATEGORIES)[number], number>;

const VISITS = 3;

/** Has Lighthouse visit pages of the site in a folder, each by its address below the root, sent compressed as hosts do. */
export async function scoresOf(folder: string, pages: readonly string[], executablePath: string): Promise<Map<string, Scores>> {
  const host = await serveCompressed(folder);
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, ...BROWSER_ARGS];
  const browser = await chromium.launch({ executablePath, args });
  const scores = new Map<string, Scores>();
  for (const page of pages) {
    const visits: Scores[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const result = await lighthouse(new URL(page, host.address).href, { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
      if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
      visits.push(byCategory((name) => Math.round((result.lhr.categories[name]?.score ?? 0) * 100)));
    }
    scores.set(
      page,
      byCategory((name) => median(visits.map((visit) => visit[name]))),
    );
  }
  await browser.close();
  await host.close();
  return scores;
}

function byCategory(scoreOf: (name: keyof Scores) => number): Scores {
  return Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)])) as Scores;
}

/** Serves a site with Brotli; each file is compressed once. */
async function serveCompressed(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const plain = await serve({ folder, port: 0 });
  const sent = new Map<string, { status: number; type: string; body: Buffer }>();
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    if (!sent.has(url)) {
      const answer = await fetch(new URL(url, plain.address));
      const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()));
      sent.set(url, { status: answer.status, type: answer.headers.get('content-type') ?? '', body });
    }
    const { status, type, body } = sent.get(url) as { status: number; type: string; body: Buffer };
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await plain.close();
    },
  };
}
