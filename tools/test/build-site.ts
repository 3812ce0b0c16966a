import { offlineCopy } from '../../src/integrations/offline/offline-copy.ts';
import { build } from '../build.ts';
import { thisEdition } from '../edition.ts';
import { replaceFolder } from '../replace-folder.ts';
import { printable } from '../user-error.ts';
import { TESTED_HOST } from './sites.ts';

// `node tools/test/build-site.ts BASE SITE EXPORT`, in a copy of the project: builds the site for BASE into the folder SITE,
// and its offline copy, zip and book into EXPORT. A program of its own, because one process builds one site at a time.
const [base = '/', outDir, out] = process.argv.slice(2);
if (!outDir || !out) throw new Error('build-site.ts needs a base path and two folders.');
const edition = thisEdition();
try {
  await replaceFolder(out, (fresh) =>
    build({ outDir, base, site: TESTED_HOST, integrations: [offlineCopy(edition, fresh, { withBook: true })] }),
  );
} catch (error) {
  console.error(printable(error));
  process.exitCode = 1;
}
