import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/hosting/headers.ts';
import { contentType, MEDIA_TYPES } from '../../src/hosting/media-types.ts';
import { filesBelow } from '../../src/integrations/files-below.ts';
import { SITES } from '../build/site.ts';
import { lowerCase } from '../support/rules-of-hosts.ts';
import { hasNginx, type Nginx, startNginx } from './nginx.ts';

/** As a browser asks; redirects are looked at, not followed. */
const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { redirect: 'manual', headers: { 'accept-encoding': 'gzip', ...headers } });

describe.skipIf(!hasNginx).each(SITES)('behind nginx with the configuration for $base', ({ folder, base }) => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx({ folder, base });
  });
  afterAll(() => nginx?.close());

  test('nginx has nothing to say about it but that it is right', () => {
    expect(nginx.said).toMatch(/^nginx: .* syntax is ok\nnginx: .* test is successful\n$/);
  });

  test('a number alone leads to the page of the code', async () => {
    const first = await ask(nginx.url('50105'));
    expect([first.status, first.headers.get('location')]).toEqual([301, `${base}50105/`]);
    const second = await ask(nginx.url('50105/'));
    expect([second.status, await second.text()]).toEqual([200, expect.stringContaining(`content="0; url=${base}aadsts50105/"`)]);
    const page = await ask(nginx.url('aadsts50105/'));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('AADSTS50105')]);
  });

  test('an address without its last slash leads to the one with it, query kept', async () => {
    const answer = await ask(nginx.url('codes?from=mail'));
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}codes/?from=mail`]);
    if (base === '/') return;
    const home = await ask(`${nginx.origin}${base.slice(0, -1)}?from=mail`);
    expect([home.status, home.headers.get('location')]).toEqual([301, `${base}?from=mail`]);
  });

  test.each(['aadsts1/', 'no/such/page', 'lookup.jso', '_astro/', 'pagefind/fragment/', 'pagefind/gone.json'])(
    '%s is answered with the 404 page and its status, never with a list of files',
    async (page) => {
      const answer = await ask(nginx.url(page));
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('There is no page at this address');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(said(answer)).toMatchObject(lowerCase(fieldsOf('404.html')));
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    },
  );

  test('each kind of file, from each folder, says exactly what the table says of it', async () => {
    const kind = (file: string) => path.dirname(file).replace(/\d+/, '') + path.extname(file);
    const one = new Map((await filesBelow(folder)).filter((file) => file.includes('.')).map((file) => [kind(file), file]));
    expect(one.size).toBeGreaterThan(12);
    for (const file of one.values()) {
      const answer = await ask(nginx.url(file));
      expect(answer.status, file).toBe(200);
      expect(said(answer), file).toEqual(lowerCase(fieldsOf(file)));
      await answer.arrayBuffer();
    }
  });

  test('what has not changed is not sent again', async () => {
    const first = await ask(nginx.url('aadsts50105/'));
    const again = await ask(nginx.url('aadsts50105/'), { 'if-none-match': first.headers.get('etag') as string });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(said(again)).toEqual(lowerCase(fieldsOf('aadsts50105/index.html')));
  });

  test('a page is sent compressed to whoever takes that, and caches are told', async () => {
    const answer = await ask(nginx.url('aadsts50105/'));
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const plain = await ask(nginx.url('aadsts50105/'), { 'accept-encoding': 'identity' });
    expect(plain.headers.has('content-encoding')).toBe(false);
    expect(await plain.text()).toBe(await answer.text());
  });
});

describe.skipIf(!hasNginx)('a file of any type that the guide may have', () => {
  const all = MEDIA_TYPES.flatMap(({ endings, ...type }) => endings.map((ending) => ({ ...type, file: `api/v1/all.${ending}` })));
  let folder: string;
  let nginx: Nginx;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'types-'));
    mkdirSync(path.join(folder, 'api/v1'), { recursive: true });
    for (const { file } of all) writeFileSync(path.join(folder, file), 'The same again. '.repeat(200));
    nginx = await startNginx({ folder, base: '/' });
  });
  afterAll(() => {
    nginx?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(all)('is named $type and compressed where that helps: $file', async ({ file, type, isCompressible }) => {
    const answer = await ask(nginx.url(file));
    expect(answer.headers.get('content-type')).toBe(contentType(type));
    expect(answer.headers.get('content-encoding')).toBe(isCompressible ? 'gzip' : null);
    expect(said(answer)).toEqual(lowerCase(fieldsOf(file)));
    await answer.arrayBuffer();
  });
});

/** What a response says of the fields that the table has for any file. */
function said({ headers }: Response): Record<string, string> {
  const names = new Set(['index.html', 'lookup.json', '_astro/x.js'].flatMap((file) => Object.keys(lowerCase(fieldsOf(file)))));
  return Object.fromEntries([...headers].filter(([name]) => names.has(name)));
}
