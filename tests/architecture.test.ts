import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may know whom. A folder may import itself, what its row lists, and nothing else; the longest row counts, so that a
 * folder inside may have rules of its own. `packages` are module names, or prefixes where they end in a sign.
 * `types` are folders whose types it may know, and nothing else of them.
 */
const MAY_IMPORT: Record<string, { folders: string[]; types?: string[]; packages: string[] }> = {
  domain: { folders: [], packages: [] },
  decode: { folders: ['domain'], packages: [] },
  logs: { folders: ['domain'], packages: ['papaparse'] },
  search: { folders: ['domain', 'decode'], packages: ['stemmer'] },
  schema: { folders: ['domain'], packages: ['astro/zod'] },
  content: {
    folders: ['domain', 'schema'],
    packages: ['astro/zod', 'unified', 'remark-', 'mdast', 'mdast-', 'hast', 'hast-', 'yaml', 'vfile-message'],
  },
  // The only part of it that touches files.
  'content/read': {
    folders: ['content', 'domain'],
    packages: ['node:', 'unified', 'remark-', 'mdast', 'mdast-', 'yaml', 'vfile-message'],
  },
  importer: {
    folders: ['domain', 'schema', 'content'],
    packages: ['unified', 'remark-', 'mdast', 'mdast-', 'yaml'],
  },
  upkeep: { folders: ['domain', 'content', 'logs'], packages: ['papaparse', 'parse5-html-rewriting-stream', 'yaml'] },
  checks: {
    folders: ['domain', 'schema', 'content'],
    packages: ['astro/zod', 'node:', 'mdast', 'mdast-', 'web-tree-sitter', 'saxes', 'flesch', 'syllable'],
  },
  catalog: {
    folders: ['domain', 'schema', 'content', 'logs/csv-text.ts', 'site.ts'],
    packages: ['astro:content', 'astro/loaders', 'node:', 'feed'],
  },
  // The weights of search are written into the pages.
  components: {
    folders: ['domain', 'search/ranking.ts', 'hosting', 'site.ts', 'elements'],
    types: ['catalog'],
    packages: ['astro:components', 'shiki'],
  },
  // The navigation has a link for each kind of document.
  layouts: {
    folders: ['domain', 'site.ts', 'catalog/page-urls.ts', 'components', 'elements', 'styles'],
    types: ['catalog'],
    packages: ['astro/types'],
  },
  elements: { folders: ['domain', 'decode', 'search', 'logs'], packages: [] },
  pages: {
    // Data of others is read as text.
    folders: [
      'catalog',
      'layouts',
      'components',
      'domain',
      'schema/api.ts',
      'search',
      'elements',
      'hosting',
      'logs/formats.ts',
      'site.ts',
      '../third-party',
    ],
    packages: ['astro', 'astro/zod', 'astro:env/server'],
  },
  integrations: {
    folders: ['content', 'domain', 'search', 'hosting', 'site.ts'],
    packages: [
      'node:',
      'astro',
      '@astrojs/sitemap',
      'satori',
      '@resvg/resvg-wasm',
      'pagefind',
      'esbuild',
      'fflate',
      'parse5-html-rewriting-stream',
    ],
  },
  hosting: { folders: ['site.ts'], packages: [] },
  'site.ts': { folders: ['domain'], packages: [] },
  'content.config.ts': { folders: ['catalog', 'checks', 'content', 'schema'], packages: ['astro:content', 'astro/zod'] },
};

/** What names a file of another room without importing it, and why it may. */
const MAY_NAME: Record<string, { file: string; why: string }[]> = {
  'integrations/landing/site-colours.ts': [
    { file: 'styles/tokens.css', why: "read for the site's own colours, which are written nowhere else" },
  ],
  'integrations/offline/pack-search.ts': [
    { file: 'elements/packed-fetch.ts', why: "bundled with Pagefind's own code, as what that code calls fetch" },
  ],
};

const SOURCE = path.resolve('src');
/** Paths below src, with forward slashes. */
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.(ts|astro|mdx|css)$/.test(name));
const code = files.filter((name) => !name.endsWith('.css'));
const textOf = new Map(files.map((name) => [name, readFileSync(path.join(SOURCE, name), 'utf8')]));

interface Import {
  name: string;
  /** The path below src, where it is a file of ours. */
  target?: string;
  /** Nothing but types are imported, so nothing is left of it when the code runs. */
  isTypes: boolean;
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+(?=[{*\w]))?(?:[^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...(textOf.get(file) as string).matchAll(pattern)].map((match) => {
    const name = (match[2] ?? match[3]) as string;
    const isOurs = name.startsWith('.');
    return { name, isTypes: match[1] !== undefined, ...(isOurs ? { target: path.posix.join(path.posix.dirname(file), name) } : {}) };
  });
}

/** The longest row of the table that a file is under. */
function roomOf(file: string): string {
  const rooms = Object.keys(MAY_IMPORT).filter((room) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? (file.split('/')[0] as string);
}

function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

describe('who may import what', () => {
  test.each(code)('%s imports only what its folder may', (file) => {
    const room = roomOf(file);
    const rule = MAY_IMPORT[room];
    expect(rule, `src/${room} has no row in the table: say what it may import`).toBeDefined();
    const wrong = importsOf(file).filter(({ name, target, isTypes }) => {
      if (target === undefined)
        return !rule?.packages.some((allowed) => name === allowed || (/\W$/.test(allowed) && name.startsWith(allowed)));
      // A part of a folder belongs to it.
      const isOwn = isInside(target, room) || roomOf(target).startsWith(`${room}/`);
      return !isOwn && ![...(rule?.folders ?? []), ...(isTypes ? (rule?.types ?? []) : [])].some((folder) => isInside(target, folder));
    });
    const allowed = [...(rule?.folders ?? []), ...(rule?.types ?? []).map((folder) => `types of ${folder}`), ...(rule?.packages ?? [])];
    expect(
      wrong.map(({ name }) => name),
      `src/${room} may import ${allowed.join(', ') || 'nothing'}`,
    ).toEqual([]);
  });

  test.each(code)('%s names no file of another folder in a string', (file) => {
    const text = (textOf.get(file) as string).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    const strings = [...text.matchAll(/(['"`])((?:\.{1,2}\/|\/?src\/)[^'"`\n]*?\.(?:ts|astro|css))\1/g)].map((match) => match[2] as string);
    const imported = new Set(importsOf(file).map(({ name }) => name));
    const named = strings
      .filter((name) => !imported.has(name))
      .map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name.replace(/^\/?src\//, '')));
    const allowed = (MAY_NAME[file] ?? []).map((one) => one.file);
    const foreign = named.filter((name) => !isInside(name, roomOf(file)) && !allowed.includes(name));
    expect(foreign, 'a path in a string goes round the table of imports').toEqual([]);
  });

  test('every exemption for a path in a string is needed', () => {
    for (const [file, named] of Object.entries(MAY_NAME))
      for (const one of named) expect(textOf.get(file), one.why).toContain(path.posix.basename(one.file));
  });

  test('only the catalog asks the content store', () => {
    const asking = code.filter((file) => importsOf(file).some(({ name }) => name === 'astro:content'));
    expect(asking.sort()).toEqual(['catalog/catalog.ts', 'content.config.ts']);
  });

  test('parsers of sample languages are loaded by their judge alone', () => {
    const pattern = /^import (?!type ).*(?:'web-tree-sitter'|'\.\/(?:powershell|powershell-tree|program|judge-process)\.ts')/m;
    const loading = code.filter((file) => pattern.test(textOf.get(file) as string));
    expect(loading.sort()).toEqual([
      'checks/languages/powershell-tree.ts',
      'checks/languages/powershell.ts',
      'checks/languages/program.ts',
    ]);
  });

  test('nothing imports a page', () => {
    expect(code.filter((file) => importsOf(file).some(({ target }) => target && isInside(target, 'pages')))).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cyclesIn(new Map(code.map((file) => [file, importsOf(file).flatMap(({ target }) => target ?? [])])))).toEqual([]);
  });
});

test('no module is longer than 200 lines, and half of them are shorter than 60', () => {
  const lines = files.map((file) => ({ file, lines: (textOf.get(file) as string).split('\n').length - 1 }));
  const modules = lines.filter(({ file }) => !file.endsWith('.css'));
  expect(modules.filter((module) => module.lines > 200)).toEqual([]);
  const sorted = modules.map((module) => module.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
});

/** Every circle of imports, types included, as the path that leads back to its first file. */
function cyclesIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start !== -1) {
      found.push([...trail.slice(start), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
