import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeZim } from '../../tools/make-zim.ts';
import { freePort } from '../support/free-port.ts';
import { ASKS } from '../support/patience.ts';
import { exportedFolder } from './deployments.ts';

// `npm test` finds or installs the tools of Kiwix on Linux, and says elsewhere that they are left out.
describe.skipIf(process.platform !== 'linux')('the ZIM file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zim-'));
  const file = path.join(folder, 'guide.zim');
  beforeAll(() => makeZim(exportedFolder(), file, { version: '1.2.3', date: '2026-11-23' }));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('finds a code with its own full-text search', () => {
    const found = execFileSync(process.env.ZIMSEARCH_PATH as string, [file, 'EntitlementGrantsNotFound'], { encoding: 'utf8' });
    expect(found).toContain('AADSTS50105: You are not assigned to this app');
  });

  test('is served by kiwix-serve, whose search leads to the page of a code', async () => {
    const port = await freePort();
    const server = spawn(process.env.KIWIX_SERVE_PATH as string, [`--port=${port}`, '--address=127.0.0.1', file], { stdio: 'ignore' });
    try {
      const get = async (page: string) => (await fetch(`http://127.0.0.1:${port}${page}`)).text();
      await vi.waitFor(() => get('/'), { timeout: ASKS });
      const found = /href="([^"]*aadsts50105\/index\.html)"/.exec(await get('/search?content=guide&pattern=50105'))?.[1];
      expect(found).toBeDefined();
      expect(await get(found as string)).toContain('Got this error yourself?');
    } finally {
      server.kill();
    }
  });
});
