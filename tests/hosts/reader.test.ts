import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { MEASURED } from '../../src/hosting/traffic.ts';
import { ASKS } from '../support/patience.ts';
import { type Reader, startReader } from '../support/readers.ts';
import { searchAnswered } from '../support/search-answered.ts';
import { hasNginx, type Nginx, type Served, startNginx } from './nginx.ts';

describe.skipIf(!hasNginx)('a reader whose guide comes from nginx below a path, with headers', () => {
  let nginx: Nginx;
  let reader: Reader;
  beforeAll(async () => {
    nginx = await startNginx({ folder: '.build/sub', base: '/kb/entra/' });
    reader = await startReader('chromium');
  });
  afterAll(async () => {
    await reader?.close();
    nginx?.close();
  });

  const isHashed = ({ uri }: Served) => /\/(?:_astro|pagefind\/(?:fragment|index|filter))\//.test(uri);

  test('reads, searches and reads on, without a complaint of the browser, and costs what the page on hosting says', async () => {
    await reader.open(nginx.url('aadsts50105/'));
    const first = await nginx.served();
    expectAbout(first, MEASURED.firstPage);

    await reader.click('.search__input');
    await reader.type('locked out');
    await searchAnswered(reader);
    await vi.waitFor(async () => expect(await firstResult()).toContain('Get a locked account open again'), { timeout: ASKS });
    const search = await nginx.served();
    expect(
      search.some(({ uri }) => uri.endsWith('/wasm.en.pagefind')),
      'Pagefind has answered, too',
    ).toBe(true);
    // A machine with other work asks for what a word finds that is not typed to its end, so only the least is sure.
    expect(search.length).toBeGreaterThanOrEqual(MEASURED.search.requests * 0.75);

    await reader.open(nginx.url('aadsts50053/'));
    const next = await nginx.served();
    expectAbout(next, MEASURED.nextPage);
    expect([...first, ...search].filter(isHashed).length).toBeGreaterThan(20);
    expect(next.filter(isHashed), 'what was kept is not asked for again').toEqual([]);

    expect([...first, ...search, ...next].filter(({ status }) => status !== 200 && status !== 304)).toEqual([]);
    expect(await reader.problems()).toEqual([]);
  });

  test('reads sign-in logs in a worker, which has the policy of the header', async () => {
    await reader.open(nginx.url('triage/'));
    await nginx.served();
    const text = () => reader.ask(() => document.querySelector('main')?.textContent);
    expect(await text()).not.toContain('AADSTS50105');
    await reader.ask(() => {
      const input = document.querySelector('input[type=file]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File(['Date (UTC),Request ID,User,Sign-in error code\n2026-11-23T08:00:00Z,1,a@example.com,50105\n'], 'log.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(async () => expect((await nginx.served()).some(({ uri }) => uri.includes('triage-worker'))).toBe(true), {
      timeout: ASKS,
    });
    await vi.waitFor(async () => expect(await text()).toContain('AADSTS50105'), { timeout: ASKS });
    expect(await reader.problems()).toEqual([]);
  });

  test('may read data from a page of another site, and no page of the guide', async () => {
    const other = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>')).listen(
      0,
      '127.0.0.1',
    );
    await once(other, 'listening');
    await reader.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const mayRead = (file: string) =>
      reader.ask(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        nginx.url(file),
      );
    expect(await mayRead('lookup.json')).toBe(true);
    expect(await mayRead('aadsts50105/')).toBe(false);
    await reader.open('about:blank');
    other.close();
  });

  const firstResult = () => reader.ask(() => document.querySelector('[role="option"]')?.textContent ?? '');
});

/** Requests and bytes may grow a little with the guide before the figures have to be taken anew. */
function expectAbout(served: readonly Served[], expected: { requests: number; bytes: number }): void {
  const bytes = served.reduce((all, one) => all + one.bytes, 0);
  const told = `${served.length} requests, ${bytes} bytes: when that is right, put it into src/hosting/traffic.ts with today's date`;
  expect(Math.abs(served.length / expected.requests - 1), told).toBeLessThanOrEqual(0.25);
  expect(Math.abs(bytes / expected.bytes - 1), told).toBeLessThanOrEqual(0.25);
}
