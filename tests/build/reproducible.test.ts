import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportedFile, exportProject, projectCopy } from './exported-project.ts';

let folder: string;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a second clean build, in another folder, zone and language and for another host, gives the same bytes', async () => {
  const first = exportedFile('.build/offline', '.zip');
  const [day = ''] = /\d{4}-\d{2}-\d{2}/.exec(path.basename(first)) ?? [];
  folder = await projectCopy('reproduced');
  await exportProject(folder, [], {
    // The site that was built before may be of another commit, whose day would be in every page.
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
    TZ: 'Pacific/Auckland',
    LC_ALL: 'de_DE.UTF-8',
  });
  const second = exportedFile(path.join(folder, 'export'), '.zip');
  expect(path.basename(second)).toBe(path.basename(first));
  expect(readFileSync(second).equals(readFileSync(first)), 'the zips are equal').toBe(true);
});
