import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../src/integrations/files-below.ts';

/** What an address of a finished build answers with. */
export interface BuiltPage {
  /** The address that a redirect leads to, as it is written; missing on a page of its own. */
  leadsTo?: string;
  /** Ids that a link may lead to. */
  ids: ReadonlySet<string>;
}

/** The pages of a finished build by their addresses below its base, such as `/aadsts50105/`. The page for wrong addresses has none. */
export async function readBuiltPages(folder: string): Promise<Map<string, BuiltPage>> {
  const names = (await filesBelow(folder)).filter((name) => /(^|\/)index\.html$/.test(name));
  const pages = new Map<string, BuiltPage>();
  for (const name of names)
    pages.set(`/${name.slice(0, -'index.html'.length)}`, builtPage(await readFile(path.join(folder, name), 'utf8')));
  return pages;
}

/** Reads one page as the build wrote it. */
export function builtPage(html: string): BuiltPage {
  const leadsTo = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
  return leadsTo === undefined ? { ids: sectionIds(html) } : { leadsTo, ids: new Set() };
}

/**
 * The ids in the main part of a page, without those that only wire it together: of the part itself (`main`), of the
 * headings that give sections their names (`causes-title` beside `causes`), of the search field and its list, and of what a
 * control or script works on (`ui-`).
 */
function sectionIds(html: string): Set<string> {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const tags = main.matchAll(/<[a-z][\w-]*((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g);
  const ids = [...tags].flatMap(([, attributes = '']) => /\sid="([^"]*)"/.exec(attributes)?.[1] ?? []);
  return new Set(ids.filter((id) => id !== 'main' && !/^(?:search|ui)-|-title$/.test(id)));
}
