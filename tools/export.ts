import path from 'node:path';
import { editionName } from '../src/integrations/offline/edition.ts';
import { offlineCopy } from '../src/integrations/offline/offline-copy.ts';
import { build } from './build.ts';
import { thisEdition } from './edition.ts';
import { replaceFolder } from './replace-folder.ts';

/** `npm run export`: the site in dist/, and its offline copy in export/, as a folder and a zip. */
const edition = thisEdition();
await replaceFolder('export', (fresh) => build({ integrations: [offlineCopy(edition, fresh)] }));
console.log(
  `Exported to export/: open ${path.join('export', editionName(edition), 'index.html')}, or pass on ${editionName(edition)}.zip.`,
);
