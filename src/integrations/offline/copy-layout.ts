import path from 'node:path';
import { scriptOf } from '../../search/packed-index.ts';

/** The path of the short answers of all guides in the copy. */
export const DESK_SCRIPT = 'guide/search/desk.js';
/** The path of the one script of all pages in the copy. */
export const PAGE_SCRIPT = 'guide/scripts/guide.js';
/** The folder of the data of search in the copy. */
export const SEARCH_FOLDER = 'guide/search';

// Windows tolerates 260 characters; a folder may take 120 of them, and unzipping adds the copy's name, often twice.
const LONGEST_PATH = 80;

/**
 * The path in the copy of a file of the built site, or undefined for what is of use on a host only. Beside the home
 * page there is one folder, so that whoever unzips the copy sees at once what to open.
 */
export function copyPath(file: string): string | undefined {
  if (file === 'index.html') return file;
  if (file === 'lookup.json' || file === 'ids.json') return `${SEARCH_FOLDER}/${file.replace(/on$/, '')}`;
  if (file === 'pagefind/pagefind.js') return `${SEARCH_FOLDER}/start.js`;
  return isForHostsOnly(file) ? undefined : `guide/${file}`;
}

/** The path of the script that carries a file of Pagefind's, which is named from its folder. */
export function packedPath(name: string, pageScripts: number): string {
  return `${SEARCH_FOLDER}/${scriptOf(name, pageScripts)}`;
}

/**
 * What is of use on a host only: short addresses, which are for typing, the page for wrong addresses, headers, what search
 * engines and other programs load, and scripts, which are bundled anew. Of the data the copy has the two tables.
 */
const FOR_HOSTS_ONLY = [
  ...[/^\d+\/index\.html$/, /^404\.html$/, /^_headers$/, /^staticwebapp\.config\.json$/],
  ...[/^robots\.txt$/, /^llms\.txt$/, /^(?:sitemap.*|feed|opensearch)\.xml$/, /^social\//, /\.md$/, /^api\/(?!v1\/codes\.(?:json|csv)$)/],
  ...[/^offline\//, /^desk\//, /^pagefind\//, /^_astro\/.*\.js$/],
];

function isForHostsOnly(file: string): boolean {
  return FOR_HOSTS_ONLY.some((pattern) => pattern.test(file));
}

/** The address of `target` as `page` has to write it; both are paths in the copy. */
export function relativeAddress(page: string, target: string): string {
  return path.posix.relative(path.posix.dirname(page), target).split('/').map(encodeURIComponent).join('/');
}

/** Why Windows would refuse a path, or undefined. */
export function pathProblem(file: string): string | undefined {
  if (file.length > LONGEST_PATH) return `the path is longer than the ${LONGEST_PATH} characters that Windows leaves for it`;
  if (/[<>:"\\|?*]|[. ](\/|$)/.test(file)) return 'Windows does not allow this name';
  return undefined;
}
