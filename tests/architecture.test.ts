import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may know whom. A folder may import itself, what its row lists, and nothing else.
 * `packages` are module names or prefixes; `domain` imports no package at all.
 * `types` are folders whose types it may know, and nothing else of them.
 */
const MAY_IMPORT: Record<string, { folders: string[]; types?: string[]; packages: string[] }> = {
  domain: { folders: [], packages: [] },
  schema: { folders: ['domain'], packages: ['astro/zod'] },
  authoring: {
    folders: ['domain', 'schema'],
    packages: ['astro/zod', 'node:', 'unified', 'remark-', 'mdast', 'hast', 'yaml', 'vfile-message'],
  },
  checks: { folders: ['domain', 'schema', 'authoring'], packages: ['node:', 'yaml', 'web-tree-sitter', 'flesch', 'syllable'] },
  catalog: {
    folders: ['domain', 'schema', 'authoring', 'site.ts'],
    packages: ['astro:content', 'astro/loaders', 'node:'],
  },
  components: { folders: ['domain', 'site.ts', 'elements'], types: ['catalog'], packages: ['astro:components', 'shiki'] },
  layouts: { folders: ['domain', 'site.ts', 'components', 'elements', 'styles'], types: ['catalog'], packages: [] },
  elements: { folders: ['domain'], packages: [] },
  pages: {
    folders: ['catalog', 'layouts', 'components', 'domain', 'schema', 'elements', 'site.ts'],
    packages: ['astro', 'astro:env/server'],
  },
  integrations: {
    folders: ['authoring', 'checks', 'domain', 'site.ts'],
    packages: ['node:', 'astro', 'pagefind', 'esbuild', 'fflate', 'parse5-html-rewriting-stream'],
  },
  'site.ts': { folders: ['domain'], packages: [] },
  'content.config.ts': { folders: ['catalog', 'domain', 'schema'], packages: ['astro:content', 'astro/zod'] },
};

const SOURCE = path.resolve('src');
const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mdx)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

interface Import {
  name: string;
  /** Nothing but types are imported, so nothing is left of it when the code runs. */
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+(?=[{*\w]))?(?:[^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({ name: (match[2] ?? match[3]) as string, typeOnly: match[1] !== undefined }));
}

function folderOf(file: string): string {
  return path.relative(SOURCE, file).split(path.sep)[0] as string;
}

describe('who may import what', () => {
  test.each(files.map((file) => [path.relative(SOURCE, file), file]))('%s imports only what its folder may', (_name, file) => {
    const own = folderOf(file);
    const rule = MAY_IMPORT[own];
    expect(rule, `src/${own} has no row in the table: say what it may import`).toBeDefined();
    const wrong = importsOf(file).filter(({ name, typeOnly }) => {
      if (name.startsWith('.')) {
        const target = folderOf(path.resolve(path.dirname(file), name));
        return target !== own && !rule?.folders.includes(target) && !(typeOnly && rule?.types?.includes(target));
      }
      return !rule?.packages.some((allowed) => name === allowed || (/[:-]$|^(mdast|hast)$/.test(allowed) && name.startsWith(allowed)));
    });
    const allowed = [...(rule?.folders ?? []), ...(rule?.types ?? []).map((folder) => `types of ${folder}`), ...(rule?.packages ?? [])];
    expect(
      wrong.map(({ name }) => name),
      `src/${own} may import ${allowed.join(', ') || 'nothing'}`,
    ).toEqual([]);
  });

  test('only the catalog asks the content store', () => {
    const asking = files
      .filter((file) => importsOf(file).some(({ name }) => name === 'astro:content'))
      .map((file) => path.relative(SOURCE, file));
    expect(asking.sort()).toEqual([path.join('catalog', 'catalog.ts'), 'content.config.ts']);
  });

  test('nothing imports a page', () => {
    const importing = files.filter((file) =>
      importsOf(file).some(({ name }) => name.startsWith('.') && folderOf(path.resolve(path.dirname(file), name)) === 'pages'),
    );
    expect(importing).toEqual([]);
  });
});
