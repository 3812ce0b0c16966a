import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { formatAddresses, mergeAddresses, PUBLISHED_ADDRESSES, parseAddresses, sizeOf } from './addresses/address-list.ts';
import { readBuiltPages } from './addresses/built-pages.ts';
import { pagesOf } from './addresses/judge-addresses.ts';
import { UserError } from './user-error.ts';

/** `npm run addresses [-- FOLDER]`: adds the pages and sections of the build in dist/, or in FOLDER, to the list of those published. */
const [folder = 'dist'] = process.argv.slice(2);
if (!existsSync(`${folder}/index.html`)) throw new UserError(`There is no finished build in ${folder}. Run npm run build first.`);

const old = existsSync(PUBLISHED_ADDRESSES) ? parseAddresses(await readFile(PUBLISHED_ADDRESSES, 'utf8')) : new Map();
const list = mergeAddresses(old, pagesOf(await readBuiltPages(folder)));
await writeFile(PUBLISHED_ADDRESSES, formatAddresses(list));
const [before, after] = [sizeOf(old), sizeOf(list)];
console.log(`Added ${after.pages - before.pages} pages and ${after.sections - before.sections} sections to ${PUBLISHED_ADDRESSES}.`);
