import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withImports } from '../../../tools/bench/with-imports.ts';

const root = process.cwd();
const below = (files: Iterable<string>) => [...files].map((file) => path.relative(root, file).split(path.sep).join('/'));

describe('what the yardstick of the benchmark gets of this project', () => {
  test('is the layout with its styles, icons and scripts, and nothing that reads or checks content', async () => {
    const files = below(await withImports(path.join(root, 'src/layouts/Document.astro')));
    expect(files).toEqual(expect.arrayContaining(['src/styles/tokens.css', 'src/components/Icon.astro', 'src/elements/theme-toggle.ts']));
    expect(files.filter((file) => /^src\/(?:authoring|checks|catalog|schema|integrations|pages)\//.test(file))).toEqual([]);
  });

  test('is all that its own code asks for outside of its folder', async () => {
    const pipeline = path.join(root, 'tools/bench/default-pipeline');
    for (const name of readdirSync(pipeline, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:astro|ts|mjs)$/.test(name)) continue;
      const imports = [...readFileSync(path.join(pipeline, name), 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)];
      const targets = below(imports.map((match) => path.resolve(pipeline, path.dirname(name), match[1] as string)));
      const own = below(readdirSync(pipeline, { recursive: true, encoding: 'utf8' }).map((file) => path.join(pipeline, file)));
      expect(
        targets.filter((target) => !own.includes(target) && !target.endsWith('src/layouts/Document.astro')),
        name,
      ).toEqual([]);
    }
  });

  test('cannot be made of a file that is not there', async () => {
    await expect(withImports(path.join(root, 'src/layouts/Missing.astro'))).rejects.toThrow('ENOENT');
  });
});
