import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAnchors } from '../../../src/integrations/moved-sections.ts';
import { Addresses } from '../../../src/integrations/offline/addresses.ts';
import { rewritePage } from '../../../src/integrations/offline/rewrite-page.ts';
import { writeRedirects } from '../../../src/integrations/redirects.ts';

const CAUSES = '<main><section id="causes"><ol><li class="item" id="cause-1">One</li></ol></section></main>';
let folder: string;
const read = (page: string) => readFileSync(path.join(folder, page, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'redirects-'));
  for (const page of ['aadsts50105', 'procedures/assign-user-to-app']) {
    mkdirSync(path.join(folder, page), { recursive: true });
    writeFileSync(path.join(folder, page, 'index.html'), CAUSES);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an old address', () => {
  test('of a code by its number alone leads to its page', async () => {
    await writeRedirects(folder, '/kb/', {});
    expect(read('50105')).toContain('<script src="/kb/redirect.js" data-to="/kb/aadsts50105/"></script>');
    expect(read('50105')).toContain('<noscript><meta http-equiv="refresh" content="0; url=/kb/aadsts50105/"></noscript>');
    expect(read('50105')).toContain('<a href="/kb/aadsts50105/">AADSTS50105</a>');
  });

  test('of a renamed page leads to the page under its new name', async () => {
    await writeRedirects(folder, '/', { 'procedures/assign-user': 'procedures/assign-user-to-app' });
    expect(read('procedures/assign-user')).toContain('content="0; url=/procedures/assign-user-to-app/"');
    expect(read('procedures/assign-user')).toContain('<a href="/procedures/assign-user-to-app/">This page has moved</a>');
  });

  test('of a retired code leads on, and its number alone, too', async () => {
    await writeRedirects(folder, '/', { aadsts50999: 'aadsts50105' });
    for (const page of ['aadsts50999', '50999']) expect(read(page)).toContain('content="0; url=/aadsts50105/"');
  });

  test('leads on in the offline copy, from a file', async () => {
    await writeRedirects(folder, '/', { 'procedures/assign-user': 'procedures/assign-user-to-app' });
    const files = new Set(['redirect.js', 'procedures/assign-user/index.html', 'procedures/assign-user-to-app/index.html']);
    const { html, problems } = rewritePage(
      read('procedures/assign-user'),
      'procedures/assign-user/index.html',
      new Addresses(files, '/'),
      '',
    );
    expect(problems).toEqual([]);
    expect(html).toContain('<script src="../../redirect.js" data-to="../assign-user-to-app/index.html"></script><noscript>');
    expect(html).toContain('content="0; url=../assign-user-to-app/index.html"');
    expect(html).toContain('<a href="../assign-user-to-app/index.html">');
  });
});

describe('search engines', () => {
  test('count what links to an old address for the new one, where the host is known', async () => {
    await writeRedirects(folder, '/kb/', { aadsts50999: 'aadsts50105' }, 'https://guide.example');
    for (const page of ['aadsts50999', '50999', '50105']) {
      expect(read(page)).toContain('<link rel="canonical" href="https://guide.example/kb/aadsts50105/">');
      expect(read(page)).not.toContain('noindex');
    }
  });

  test('leave old addresses out where it is not', async () => {
    await writeRedirects(folder, '/', {});
    expect(read('50105')).toContain('<meta name="robots" content="noindex">');
    expect(read('50105')).not.toContain('canonical');
  });
});

describe('the id of a section that is gone', () => {
  test('is where its readers are led now', async () => {
    await writeRedirects(folder, '/', { 'aadsts50105#cause-2': 'aadsts50105#causes', 'aadsts50105#cause-3': 'aadsts50105#cause-1' });
    expect(read('aadsts50105')).toBe(
      '<main><section id="causes"><span id="cause-2"></span><ol><li class="item" id="cause-1"><span id="cause-3"></span>One</li></ol></section></main>',
    );
    expect(existsSync(path.join(folder, 'aadsts50105#cause-2'))).toBe(false);
  });

  test('of a renamed page is on the page under its new name', async () => {
    await writeRedirects(folder, '/', { aadsts50999: 'aadsts50105', 'aadsts50999#checks': 'aadsts50105#causes' });
    expect(read('aadsts50105')).toContain('<section id="causes"><span id="checks"></span>');
  });

  test('fails the build when the section that it leads to is not there', async () => {
    await expect(writeRedirects(folder, '/', { 'aadsts50105#cause-2': 'aadsts50105#reasons' })).rejects.toThrow(
      'content/redirects.yaml: aadsts50105: there is no section "reasons" for "cause-2" to lead to',
    );
  });

  test('is never put on a page that has such a section', () => {
    expect(addAnchors(CAUSES, [{ from: 'cause-1', to: 'causes' }])).toEqual({
      html: CAUSES,
      problems: ['there is a section "cause-1", so nothing may lead on from it'],
    });
  });
});
