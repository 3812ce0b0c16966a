import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateProject } from '../../tools/bench/generate.ts';

const folder = path.resolve('.build/organisation');
const ORGANISATION = `
name: Contoso
contacts:
  helpdesk: { who: Service Desk, phone: +49 30 1234-5678, hours: weekdays 8 to 18 }
  admin: { who: Identity team, email: identity@contoso.example }
notes:
  "50105": Ask in the app catalogue first.
`;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await generateProject(process.cwd(), folder, 0);
  writeFileSync(path.join(folder, 'content/organisation.yaml'), ORGANISATION);
  execFileSync(process.execPath, [path.resolve('tools/run.mjs'), 'export', '--book'], {
    cwd: folder,
    // The test runner's own environment would make a build for development of it.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: 'ignore',
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exported = (ending: string) => readdirSync(path.join(folder, 'export')).filter((name) => name.endsWith(ending))[0] as string;

test("an organisation's contacts and notes are in the site, in the copy and in the book", () => {
  expect(existsSync('content/organisation.yaml')).toBe(false);
  const copy = exported('.zip').replace(/\.zip$/, '');
  for (const file of ['dist/aadsts50105/index.html', `export/${copy}/guide/aadsts50105/index.html`, `export/${exported('.html')}`]) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    expect(html, file).toContain('<strong>Contoso:</strong> Ask in the app catalogue first.');
    expect(html, file).toContain('<a href="tel:+493012345678">+49 30 1234-5678</a>');
    expect(html, file).toMatch(
      /Tenant admin: <span class="contact"><strong>Identity team<\/strong> <a href="mailto:identity@contoso\.example">/,
    );
  }
});

test('people find the helpdesk on the home page', () => {
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toMatch(
    /Contoso: <span class="contact"><strong>Service Desk<\/strong>/,
  );
});

test('a note for one code is not on the page of another', () => {
  expect(readFileSync(path.join(folder, 'dist/aadsts50126/index.html'), 'utf8')).not.toContain('app catalogue');
});
