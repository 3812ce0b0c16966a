import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleScripts } from '../../../../src/integrations/offline/bundle-scripts.ts';
import type { CopyProblem } from '../../../../src/integrations/offline/rewrite-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function bundle(scripts: Record<string, string>): Promise<{ script: string; problems: CopyProblem[] }> {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(folder, name), text);
  const problems: CopyProblem[] = [];
  return { script: await bundleScripts(folder, new Map([['a.js', 'codes/index.html']]), problems), problems };
}

describe('the script of the copy', () => {
  test('has everything that modules imported, at once or later, and is none itself', async () => {
    const { script, problems } = await bundle({
      'a.js': 'import "./b.js"; export const later = () => import("./c.js"); addEventListener("x", later);',
      'b.js': 'document.title = "from b";',
      'c.js': 'document.title = "from c";',
    });
    expect(problems).toEqual([]);
    expect(script).toContain('from b');
    expect(script).toContain('from c');
    expect(script).not.toMatch(/\bimport\b|\bexport\b/);
  });

  test('leaves out what is for the web only', async () => {
    const { script, problems } = await bundle({ 'a.js': 'globalThis.x = globalThis.isOfflineCopy ? "packed" : fetch("/lookup.json");' });
    expect(problems).toEqual([]);
    expect(script).not.toContain('lookup.json');
  });

  test('may have a function of its own by a name that browsers use', async () => {
    expect((await bundle({ 'a.js': 'function fetch() { return 1; } document.title = fetch();' })).problems).toEqual([]);
  });
});

describe('what browsers refuse from a file is a problem of the page that asked for it:', () => {
  test.each([
    ['fetch', 'fetch("/x.json");'],
    ['fetch', 'window.fetch("/x.json");'],
    ['XMLHttpRequest', 'new XMLHttpRequest();'],
    ['Worker', 'new Worker("/w.js");'],
    ['WebSocket', 'new WebSocket("wss://x.example");'],
    ['navigator.sendBeacon', 'navigator.sendBeacon("/x", "y");'],
    ['navigator.serviceWorker', 'navigator.serviceWorker.register("/sw.js");'],
    ['import()', 'const where = document.title; import(where);'],
    ['_astro/', 'const link = document.createElement("link"); link.href = "/_astro/x.css";'],
  ])('%s', async (found, text) => {
    const { problems } = await bundle({ 'a.js': text });
    expect(problems).toEqual([{ file: 'codes/index.html', found: `a.js: ${found}`, reason: expect.any(String) }]);
  });
});
