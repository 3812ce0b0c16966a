import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedFile, exportProject, projectCopy } from './exported-project.ts';

const ORGANISATION = `
name: Contoso
contacts:
  helpdesk: { who: Service Desk, phone: +49 30 1234-5678, hours: weekdays 8 to 18 }
  admin: { who: Identity team, email: identity@contoso.example }
notes:
  "50105": Ask in the app catalogue first.
`;

let folder: string;
let printed: string;
const read = (file: string) => readFileSync(file, 'utf8');
beforeAll(async () => {
  // The little content that the checks are tested with has all that names a contact.
  folder = await projectCopy('organisation', 'tests/fixtures/content/sound');
  writeFileSync(path.join(folder, 'content/organisation.yaml'), ORGANISATION);
  printed = await exportProject(folder, ['--book']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an organisation's contacts and notes are in the site, in the copy and in the book", () => {
  expect(existsSync('content/organisation.yaml')).toBe(false);
  const copy = exportedFile(`${folder}/export`, '.zip').replace(/\.zip$/, '');
  const book = exportedFile(`${folder}/export`, '.html');
  for (const file of [`${folder}/dist/aadsts50105/index.html`, `${copy}/guide/aadsts50105/index.html`, book]) {
    expect(read(file), file).toContain('<strong>Contoso:</strong> Ask in the app catalogue first.');
    expect(read(file), file).toContain('<a href="tel:+493012345678">+49 30 1234-5678</a>');
    expect(read(file), file).toMatch(
      /Tenant admin: <span class="contact"><strong>Identity team<\/strong> <a href="mailto:identity@contoso\.example">/,
    );
  }
});

test('people find the helpdesk on the home page', () => {
  expect(read(`${folder}/dist/index.html`)).toMatch(/Contoso: <span class="contact"><strong>Service Desk<\/strong>/);
});

test('a note for one code is not on the page of another', () => {
  expect(read(`${folder}/dist/aadsts90094/index.html`)).not.toContain('app catalogue');
});

test('a build that was not told its host names none, and says in one line what is missing for that', () => {
  expect(printed.split('\n').filter((line) => line.includes('SITE_URL'))).toHaveLength(1);
  for (const name of ['sitemap-index.xml', 'opensearch.xml', 'feed.xml', 'social'])
    expect(existsSync(`${folder}/dist/${name}`), name).toBe(false);
  expect(read(`${folder}/dist/robots.txt`)).not.toContain('Sitemap');
  for (const page of ['index.html', 'aadsts50105/index.html'])
    expect(read(`${folder}/dist/${page}`), page).not.toMatch(/ld\+json|"og:|"twitter:|rel="(?:canonical|search|alternate)"/);
});
