import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may know whom. A folder may import itself, what its row lists, and nothing else.
 * A row may name a single module of another folder: components write the weights of search into the pages.
 * `packages` are module names or prefixes; `domain` imports no package at all.
 */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  domain: { folders: [], packages: [] },
  decode: { folders: ['domain'], packages: [] },
  search: { folders: ['domain', 'decode'], packages: [] },
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
  components: { folders: ['domain', 'search/ranking.ts', 'site.ts', 'elements'], packages: ['astro:components', 'shiki'] },
  layouts: { folders: ['domain', 'site.ts', 'components', 'elements', 'styles'], packages: [] },
  elements: { folders: ['domain', 'decode', 'search'], packages: [] },
  pages: {
    folders: ['catalog', 'layouts', 'components', 'domain', 'search', 'elements', 'site.ts'],
    packages: ['astro', 'astro:env/server'],
  },
  integrations: {
    folders: ['authoring', 'checks', 'domain', 'search', 'site.ts'],
    packages: ['node:', 'astro', 'pagefind', 'esbuild', 'fflate', 'parse5-html-rewriting-stream'],
  },
  'site.ts': { folders: ['domain'], packages: [] },
  'content.config.ts': { folders: ['catalog', 'domain', 'schema'], packages: ['astro:content', 'astro/zod'] },
};

const SOURCE = path.resolve('src');
const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mdx)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(?:[^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2]) as string);
}

function folderOf(file: string): string {
  return path.relative(SOURCE, file).split(path.sep)[0] as string;
}

describe('who may import what', () => {
  test.each(files.map((file) => [path.relative(SOURCE, file), file]))('%s imports only what its folder may', (_name, file) => {
    const own = folderOf(file);
    const rule = MAY_IMPORT[own];
    expect(rule, `src/${own} has no row in the table: say what it may import`).toBeDefined();
    const wrong = importsOf(file).filter((name) => {
      if (name.startsWith('.')) {
        const target = path.resolve(path.dirname(file), name);
        const names = [folderOf(target), path.relative(SOURCE, target).split(path.sep).join('/')];
        return names[0] !== own && !names.some((allowed) => rule?.folders.includes(allowed));
      }
      return !rule?.packages.some((allowed) => name === allowed || (/[:-]$|^(mdast|hast)$/.test(allowed) && name.startsWith(allowed)));
    });
    expect(wrong, `src/${own} may import ${[...(rule?.folders ?? []), ...(rule?.packages ?? [])].join(', ') || 'nothing'}`).toEqual([]);
  });

  test('only the catalog asks the content store', () => {
    const asking = files.filter((file) => importsOf(file).includes('astro:content')).map((file) => path.relative(SOURCE, file));
    expect(asking.sort()).toEqual([path.join('catalog', 'catalog.ts'), 'content.config.ts']);
  });

  test('nothing imports a page', () => {
    const importing = files.filter((file) =>
      importsOf(file).some((name) => name.startsWith('.') && folderOf(path.resolve(path.dirname(file), name)) === 'pages'),
    );
    expect(importing).toEqual([]);
  });
});
