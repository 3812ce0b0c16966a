import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isPackedText, packedKind } from '../../search/packed-index.ts';
import { bundleClassicScript } from './classic-script.ts';
import { copyPath, packedPath } from './copy-layout.ts';

/** Texts of pages that share a script: few enough that a result comes at once, many enough that the copy packs well. */
const PAGES_A_SCRIPT = 4;
const SIGNATURE = 'pagefind_dcd';

/**
 * Packs a finished Pagefind folder into classic scripts: one to start with (its code, its dictionary, its WebAssembly),
 * and one for each part of the index and each few texts, loaded when a query needs them. Index, code and ranking are
 * those of the web. Returns the scripts by their path in the copy.
 * Throws when the folder is not as this was written for: then Pagefind has changed, and this has to be read again.
 */
export async function packSearch(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, encoding: 'utf8' })).map((name) => name.split(path.sep).join('/')).sort();
  const used = names.filter((name) => packedKind(name) && !isOtherLanguage(name));
  const pages = used.filter((name) => packedKind(name) === 'page');
  assume(pages.length > 0, 'has no texts of pages');
  const pageScripts = Math.ceil(pages.length / PAGES_A_SCRIPT);

  const start: string[] = [];
  const scripts = new Map<string, string[]>();
  for (const name of used) {
    const put = `packedFiles.put(${JSON.stringify(name)},${JSON.stringify(await contentOf(path.join(folder, name), name))});`;
    if (packedKind(name) === 'start') {
      start.push(put);
      continue;
    }
    const target = packedPath(name, pageScripts);
    scripts.set(target, [...(scripts.get(target) ?? []), put]);
  }
  assume(start.length === 3, `has ${start.length} files to start with instead of entry, dictionary and WebAssembly`);
  assume(
    used.some((name) => name.endsWith('.pf_index')),
    'has no index',
  );
  start.push(await bundlePagefind(path.join(folder, 'pagefind.js'), pageScripts));
  scripts.set(copyPath('pagefind/pagefind.js') as string, start);
  return new Map([...scripts].map(([target, lines]) => [target, `${lines.join('\n')}\n`]));
}

/** Pagefind's own code, asking packed files where it would ask the network. */
async function bundlePagefind(file: string, pageScripts: number): Promise<string> {
  const contents = `import * as pagefind from './pagefind.js'; globalThis.packedFiles.put('pagefind.js', pagefind);`;
  const script = await bundleClassicScript(contents, path.dirname(file), {
    inject: [fileURLToPath(new URL('../../elements/packed-fetch.ts', import.meta.url))],
    define: {
      fetch: 'packedFetch',
      Worker: 'undefined',
      'import.meta.url': JSON.stringify('/pagefind/pagefind.js'),
      PAGE_SCRIPTS: String(pageScripts),
    },
  });
  assume(script.includes('packedFiles.read'), 'does not read its files with fetch any more');
  assume(!/\bimport\s*\(|\bimport\.meta\b|\bXMLHttpRequest\b/.test(script), 'loads files in a way that a page opened from a file cannot');
  return script;
}

/** Text as text, everything else in base64. Texts of pages are unpacked, for the zip packs many of them better together. */
async function contentOf(file: string, name: string): Promise<string> {
  const content = await readFile(file);
  if (!isPackedText(name)) return content.toString('base64');
  if (packedKind(name) !== 'page') return content.toString('utf8');
  const text = gunzipSync(content).toString('utf8');
  assume(text.startsWith(SIGNATURE), `has texts of pages that do not begin with ${SIGNATURE}`);
  return text;
}

/** Pagefind adds the WebAssembly for unknown languages beside that of the pages' own. */
function isOtherLanguage(name: string): boolean {
  return name === 'wasm.unknown.pagefind';
}

function assume(condition: boolean, what: string): asserts condition {
  if (!condition)
    throw new Error(`The search index cannot be packed for the offline copy: Pagefind's folder ${what}. Was Pagefind upgraded?`);
}
