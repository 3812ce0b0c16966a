import { bundleClassicScript } from './classic-script.ts';
import type { CopyProblem } from './rewrite-page.ts';

/** What browsers refuse to scripts of a file, by the name under which it is reached. */
const REFUSED = [
  'fetch',
  'XMLHttpRequest',
  'Worker',
  'SharedWorker',
  'EventSource',
  'WebSocket',
  'navigator.serviceWorker',
  'navigator.sendBeacon',
];
const MARK = 'refused_by_browsers_';

/**
 * Bundles the module scripts of the built site into one classic script, which browsers run from a file.
 * `modules` names each script (a file below `folder`) and a page that asked for it.
 * What would be refused from a file is added to `problems`, as one of that page.
 */
export async function bundleScripts(folder: string, modules: ReadonlyMap<string, string>, problems: CopyProblem[]): Promise<string> {
  for (const [file, page] of modules) problems.push(...(await refusedIn(folder, file, page)));
  return bundle(folder, [...modules.keys()]);
}

/** What a script of the site does that browsers refuse from a file, as problems of the page that asked for it. */
export async function refusedIn(folder: string, file: string, page: string): Promise<CopyProblem[]> {
  const script = await bundle(folder, [file]);
  const problem = (what: string, reason: string): CopyProblem => ({ file: page, found: `${file}: ${what}`, reason });
  return [
    ...REFUSED.filter((name) => script.includes(markOf(name))).map((name) => problem(name, 'browsers refuse it from a file')),
    ...(/\bimport\s*\(/.test(script) ? [problem('import()', 'browsers refuse modules from a file')] : []),
    ...(/["'`]\/?_astro\//.test(script) ? [problem('_astro/', 'it loads a file of the built site by its name')] : []),
  ];
}

function bundle(folder: string, files: string[]): Promise<string> {
  const contents = files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
  return bundleClassicScript(contents, folder, {
    define: {
      'globalThis.isOfflineCopy': 'true',
      ...Object.fromEntries(
        REFUSED.flatMap((name) => ['', 'globalThis.', 'window.', 'self.'].map((scope) => [scope + name, markOf(name)])),
      ),
    },
  });
}

function markOf(name: string): string {
  return MARK + name.replace(/\W/g, '_');
}
