import path from 'node:path';
import { parseArgs } from 'node:util';
import { editionName } from '../src/integrations/offline/edition.ts';
import { offlineCopy } from '../src/integrations/offline/offline-copy.ts';
import { build } from './build.ts';
import { thisEdition } from './edition.ts';
import { makeZim } from './make-zim.ts';
import { replaceFolder } from './replace-folder.ts';
import { UserError } from './user-error.ts';

/**
 * `npm run export [-- --book] [-- --zim]`: the site in dist/, and its offline copy in export/, as a folder and a zip;
 * on demand the guide as one printable document, and as a ZIM file for Kiwix.
 */
const { book, zim } = options();
const edition = thisEdition();
const name = editionName(edition);
await replaceFolder('export', async (fresh) => {
  await build({ integrations: [offlineCopy(edition, fresh, { withBook: book })] });
  if (zim) await makeZim(path.join(fresh, name), path.join(fresh, `${name}.zim`), edition);
});
const files = [`${name}.zip`, ...(book ? [`${name}.html`] : []), ...(zim ? [`${name}.zim`] : [])];
console.log(`Exported to export/: ${files.join(', ')}. Open ${path.join('export', name, 'index.html')} to look at it.`);

function options(): { book: boolean; zim: boolean } {
  try {
    return parseArgs({ options: { book: { type: 'boolean', default: false }, zim: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}. The options are --book and --zim.`);
  }
}
