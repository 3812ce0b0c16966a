import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../files-below.ts';
import { Addresses } from './addresses.ts';
import { bundleScripts, refusedIn } from './bundle-scripts.ts';
import { copyPath, DESK_SCRIPT, PAGE_SCRIPT, pathProblem, SEARCH_FOLDER } from './copy-layout.ts';
import type { Edition } from './edition.ts';
import { packSearch } from './pack-search.ts';
import { readMe } from './read-me.ts';
import { rewriteData } from './rewrite-data.ts';
import { type CopyProblem, rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** A built site: the folder it is in, the path it was built for, and its host when it has one. */
export interface BuiltSite {
  folder: string;
  base: string;
  site: string | undefined;
}

/** An offline copy that was not made; the message names every page and address that would not work. */
export class OfflineError extends Error {
  constructor(problems: CopyProblem[]) {
    const lines = problems.map(({ file, found, reason }) => `${file}: ${found}\n  ${reason}`);
    super(`Opened from a file, this would not work; nothing was exported.\n\n${lines.join('\n')}`);
    this.name = 'OfflineError';
  }
}

/**
 * The files of the offline copy of a built site, by their path in it.
 * Throws an OfflineError with every page and address that would not work from a file.
 */
export async function makeCopy({ folder, base, site }: BuiltSite, edition: Edition): Promise<Map<string, Uint8Array>> {
  const names = await filesBelow(folder);
  const addresses = new Addresses(new Set(names), base, site);
  const note = `Offline copy, version ${edition.version}, <time datetime="${edition.date}">${edition.date}</time>`;
  const copy = new Map<string, Uint8Array>();
  const problems: CopyProblem[] = [];
  const modules = new Map<string, string>();
  const put = (target: string, content: string | Uint8Array) => {
    const reason = pathProblem(target);
    if (reason) problems.push({ file: target, found: target, reason });
    copy.set(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };

  for (const name of names) {
    const target = copyPath(name);
    if (!target || target.startsWith(`${SEARCH_FOLDER}/`)) continue;
    const content = await readFile(path.join(folder, name));
    if (name.endsWith('.html')) {
      const page = rewritePage(content.toString('utf8'), name, addresses, note);
      problems.push(...page.problems);
      for (const address of page.modules) {
        const module = decodeURIComponent(address.slice(base.length));
        if (!names.includes(module)) problems.push({ file: name, found: address, reason: 'there is no such file' });
        else if (!modules.has(module)) modules.set(module, name);
      }
      put(target, page.html);
    } else if (name.endsWith('.css')) {
      const style = rewriteStyle(content.toString('utf8'), name, addresses);
      problems.push(...style.problems);
      put(target, style.css);
    } else if (name.startsWith('api/')) put(target, rewriteData(content.toString('utf8'), name, addresses));
    else {
      if (name.endsWith('.js')) problems.push(...(await refusedIn(folder, name, name)));
      put(target, content);
    }
  }
  const script = await bundleScripts(folder, new Map([...modules].sort()), problems);
  put(PAGE_SCRIPT, script);
  for (const name of ['lookup.json', 'ids.json']) put(copyPath(name) as string, await packJson(folder, name));
  put(DESK_SCRIPT, (await Promise.all(names.filter((name) => name.startsWith('desk/')).map((name) => packJson(folder, name)))).join(''));
  for (const [target, packed] of await packSearch(path.join(folder, 'pagefind'))) put(target, packed);
  put('READ ME.txt', readMe(edition));
  if (problems.length > 0) throw new OfflineError(problems);
  return copy;
}

async function packJson(folder: string, name: string): Promise<string> {
  return `packedFiles.put(${JSON.stringify(name)},${JSON.stringify(JSON.parse(await readFile(path.join(folder, name), 'utf8')))});\n`;
}
