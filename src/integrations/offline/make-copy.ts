import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../files-below.ts';
import { Addresses } from './addresses.ts';
import { bundleScripts, refusedIn } from './bundle-scripts.ts';
import type { Edition } from './edition.ts';
import { packSearch } from './pack-search.ts';
import { PAGE_SCRIPT, placeFault, placeOf, SEARCH_FOLDER } from './places.ts';
import { readMe } from './read-me.ts';
import { type Fault, rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** A built site: the folder it stands in, the path it was built for, and its host when it has one. */
export interface BuiltSite {
  folder: string;
  base: string;
  site: string | undefined;
}

/** An offline copy that was not made; the message names every page and address that would not work. */
export class OfflineError extends Error {
  constructor(faults: Fault[]) {
    const lines = faults.map(({ file, found, reason }) => `${file}: ${found}\n  ${reason}`);
    super(`Opened from a file, this would not work; nothing was exported.\n\n${lines.join('\n')}`);
    this.name = 'OfflineError';
  }
}

/**
 * The files of the offline copy of a built site, by their place in it.
 * Throws an OfflineError with every page and address that would not work from a file.
 */
export async function makeCopy({ folder, base, site }: BuiltSite, edition: Edition): Promise<Map<string, Uint8Array>> {
  const names = await filesBelow(folder);
  const addresses = new Addresses(new Set(names), base, site);
  const note = `Offline copy, version ${edition.version}, <time datetime="${edition.date}">${edition.date}</time>`;
  const copy = new Map<string, Uint8Array>();
  const faults: Fault[] = [];
  const modules = new Map<string, string>();
  const put = (place: string, content: string | Uint8Array) => {
    const reason = placeFault(place);
    if (reason) faults.push({ file: place, found: place, reason });
    copy.set(place, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };

  for (const name of names) {
    const place = placeOf(name);
    if (!place || place.startsWith(`${SEARCH_FOLDER}/`)) continue;
    const content = await readFile(path.join(folder, name));
    if (name.endsWith('.html')) {
      const page = rewritePage(content.toString('utf8'), name, addresses, note);
      faults.push(...page.faults);
      for (const address of page.modules) {
        const module = decodeURIComponent(address.slice(base.length));
        if (!names.includes(module)) faults.push({ file: name, found: address, reason: 'there is no such file' });
        else if (!modules.has(module)) modules.set(module, name);
      }
      put(place, page.html);
    } else if (name.endsWith('.css')) {
      const style = rewriteStyle(content.toString('utf8'), name, addresses);
      faults.push(...style.faults);
      put(place, style.css);
    } else {
      if (name.endsWith('.js')) faults.push(...(await refusedIn(folder, name, name)));
      put(place, content);
    }
  }
  const script = await bundleScripts(folder, new Map([...modules].sort()), faults);
  put(PAGE_SCRIPT, script);
  put(placeOf('lookup.json') as string, await packLookup(path.join(folder, 'lookup.json')));
  for (const [place, packed] of await packSearch(path.join(folder, 'pagefind'))) put(place, packed);
  put('READ ME.txt', readMe(edition));
  if (faults.length > 0) throw new OfflineError(faults);
  return copy;
}

async function packLookup(file: string): Promise<string> {
  return `packedFiles.put("lookup.json",${JSON.stringify(JSON.parse(await readFile(file, 'utf8')))});\n`;
}
