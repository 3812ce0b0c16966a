import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { PageHeads } from '../../../../src/integrations/landing/page-heads.ts';

test('the heads of pages say which are hidden and when each was checked, whatever path the site is built for', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heads-'));
  const write = (name: string, head: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'index.html'), `<head>${head}</head><body>content="noindex"</body>`);
  };
  write('', '');
  write('tools/azure-cli', '<meta property="article:modified_time" content="2026-11-20">');
  write('aadsts50105', '<meta name="robots" content="noindex">');
  const heads = new PageHeads();
  await heads.read(
    pathToFileURL(`${folder}/`),
    ['', 'tools/azure-cli/', 'aadsts50105/', '404/'].map((pathname) => ({ pathname })),
  );
  for (const base of ['https://guide.example/', 'https://guide.example/kb/entra/']) {
    expect([heads.isHidden(base), heads.isHidden(`${base}aadsts50105/`), heads.isHidden(`${base}404/`)]).toEqual([false, true, true]);
    expect([heads.reviewed(base), heads.reviewed(`${base}tools/azure-cli/`)]).toEqual([undefined, '2026-11-20']);
  }
});
