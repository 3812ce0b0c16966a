import path from 'node:path';
import { scriptOf } from '../../search/packed-index.ts';

/** Where the one script of all pages stands in the copy. */
export const PAGE_SCRIPT = 'guide/scripts/guide.js';
/** Where the data of search stands in the copy. */
export const SEARCH_FOLDER = 'guide/search';

// Windows tolerates 260 characters; a folder may take 120 of them, and unzipping adds the copy's name, often twice.
const LONGEST_PATH = 80;

/**
 * Where a file of the built site stands in the copy, or undefined for what is of use on a host only. Beside the home
 * page there is one folder, so that whoever unzips the copy sees at once what to open.
 */
export function placeOf(file: string): string | undefined {
  if (file === 'index.html') return file;
  if (file === 'lookup.json') return `${SEARCH_FOLDER}/lookup.js`;
  if (file === 'pagefind/pagefind.js') return `${SEARCH_FOLDER}/start.js`;
  return isForHostsOnly(file) ? undefined : `guide/${file}`;
}

/** Where the script stands that carries a file of Pagefind's, named from its folder. */
export function packedPlace(name: string, pageScripts: number): string {
  return `${SEARCH_FOLDER}/${scriptOf(name, pageScripts)}`;
}

/** Short addresses are for typing, the page for wrong addresses is the host's to send, and scripts are bundled anew. */
function isForHostsOnly(file: string): boolean {
  return /^(\d+\/index\.html|404\.html|robots\.txt|sitemap.*\.xml|offline\/.*|pagefind\/.*|_astro\/.*\.js)$/.test(file);
}

/** The address of `target` as written on `page`, both places in the copy. */
export function relativeAddress(page: string, target: string): string {
  return path.posix.relative(path.posix.dirname(page), target).split('/').map(encodeURIComponent).join('/');
}

/** What is wrong with a place for Windows, or undefined. */
export function placeFault(place: string): string | undefined {
  if (place.length > LONGEST_PATH) return `the path is longer than the ${LONGEST_PATH} characters that Windows leaves for it`;
  if (/[<>:"\\|?*]|[. ](\/|$)/.test(place)) return 'Windows does not allow this name';
  return undefined;
}
