import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { basePath, portNumber, type Served, serve } from '../../../tools/serve.ts';

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

function site(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'aadsts50105'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'aadsts50105', 'index.html'), 'page');
  writeFileSync(path.join(folder, 'en.pf_meta'), 'index');
  writeFileSync(path.join(folder, '404.html'), 'not here');
  return folder;
}
async function start(options: Partial<Parameters<typeof serve>[0]> = {}): Promise<Served> {
  const served = await serve({ folder: site(), port: 0, ...options });
  open.push(served);
  return served;
}
const get = async (url: string) => {
  const answer = await fetch(url, { redirect: 'manual' });
  return [answer.status, await answer.text()] as const;
};

describe('serving a build', () => {
  test('a folder answers with its page, an unknown address with the 404 page', async () => {
    const { address } = await start();
    expect(await get(address)).toEqual([200, 'home']);
    expect(await get(`${address}aadsts50105/`)).toEqual([200, 'page']);
    expect(await get(`${address}50105`)).toEqual([404, 'not here']);
  });

  test('a page asked for without its slash is at the address with it, query kept', async () => {
    for (const base of ['/', '/kb/entra/']) {
      const { address } = await start({ base });
      const answer = await fetch(`${address}aadsts50105?q=1`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `${base}aadsts50105/?q=1`]);
    }
  });

  test('no address leads to another host or out of the folder', async () => {
    const { address } = await start();
    const answer = await fetch(`${address}/aadsts50105`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/aadsts50105/');
    expect((await get(`${address}..%2f..%2fetc/passwd`))[0]).toBe(404);
    expect((await get(`${address}%`))[0]).toBe(404);
  });

  test("the search engine's own files have a type", async () => {
    const { address } = await start();
    const answer = await fetch(`${address}en.pf_meta`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  });

  test('a site under a base path is found there and nowhere else', async () => {
    const { address } = await start({ base: '/kb/entra/' });
    expect(address).toMatch(/\/kb\/entra\/$/);
    expect(await get(`${address}aadsts50105/?q=1`)).toEqual([200, 'page']);
    expect((await get(new URL('/aadsts50105/', address).href))[0]).toBe(404);
    const home = await fetch(new URL('/?q=1', address), { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).toEqual([302, '/kb/entra/?q=1']);
  });

  test('a taken port is said, and the next one taken', async () => {
    const first = await start();
    const taken: number[] = [];
    const second = await start({ port: first.port, onTaken: (port) => taken.push(port) });
    expect(taken[0]).toBe(first.port);
    expect(second.port).toBeGreaterThan(first.port);
  });

  test('a folder without a site says what to do', async () => {
    await expect(serve({ folder: '/nowhere' })).rejects.toThrow('There is no built site in /nowhere. Build it first');
  });

  test('an address that this machine does not have says so', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(/^The site cannot be served at 192\.0\.2\.1:0 /);
  });

  test('PORT is a port or refused', () => {
    expect([portNumber(''), portNumber('0'), portNumber('8080')]).toEqual([undefined, 0, 8080]);
    for (const value of ['abc', '-1', '80.5', '70000']) expect(() => portNumber(value)).toThrow(`PORT is "${value}"`);
  });

  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['kb', '/kb/'],
    ['/kb/entra', '/kb/entra/'],
  ])('BASE_PATH %s means %s', (value, base) => {
    expect(basePath(value)).toBe(base);
  });
});
