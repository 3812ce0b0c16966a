import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyProject, exportedFile, exportProject } from './exported-project.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('two clean builds of one commit, in other folders, zones and languages, give the same bytes', async () => {
  const zips: Buffer[] = [];
  for (const [name, zone, language] of [
    ['reproduced-one', 'Pacific/Auckland', 'de_DE.UTF-8'],
    ['reproduced-two', 'America/Los_Angeles', 'C'],
  ] as const) {
    const folder = await copyProject(name);
    folders.push(folder);
    exportProject(folder, [], { TZ: zone, LC_ALL: language });
    zips.push(readFileSync(exportedFile(folder, '.zip')));
  }
  expect(zips[0]?.equals(zips[1] as Buffer)).toBe(true);
}, 120_000);
