import { todayInUtc } from '../src/checks/today.ts';
import { readContent } from '../src/content/read-content.ts';
import { coverageReport, differs, type Material } from '../src/upkeep/coverage-report.ts';
import { knownCodes } from '../src/upkeep/known-code.ts';
import { NOT_LISTED } from '../src/upkeep/not-listed.ts';
import { printCoverage } from '../src/upkeep/print-coverage.ts';
import { filesAt, readMaterial } from './coverage/read-material.ts';
import { COULD_NOT, readArguments, readFormat } from './read-arguments.ts';
import { UserError } from './user-error.ts';

/**
 * `npm run coverage -- FILE_OR_FOLDER… [--source ID] [--format terminal|json]`: compares the guide with lists of published
 * codes and with exported sign-in logs. Ends with 0 when nothing differs, with 1 when something does, and with 2 when
 * a file could not be read, or nothing could be compared. `--source` says which entry of content/sources.yaml the lists are.
 */
const { values, positionals } = readArguments({
  allowPositionals: true,
  options: { source: { type: 'string' }, format: { type: 'string', default: 'terminal' } },
});
const format = readFormat(values.format, ['terminal', 'json']);
if (positionals.length === 0)
  throw new UserError('Say which list of codes, or which sign-in logs: npm run coverage -- reference-error-codes.md', COULD_NOT);

const content = await readContent(process.cwd());
const sources = new Set(content.sources.map(({ id }) => id));
if (values.source !== undefined && !sources.has(values.source))
  throw new UserError(`There is no source "${values.source}" in content/sources.yaml.`, COULD_NOT);

/** What is saved as a page is Microsoft's; which source another list is, only somebody who knows can say. */
const PAGE_SOURCE = 'reference-error-codes';
const material: Material = { lists: [], logs: [] };
const refused: { file: string; why: string }[] = [];
for (const file of positionals.flatMap(filesAt)) {
  const found = await readMaterial(file);
  if ('why' in found) refused.push(found);
  else if ('log' in found) material.logs.push(found);
  else {
    const isPage = found.list.format === 'Markdown' || found.list.format === 'HTML';
    const source = values.source ?? (isPage && sources.has(PAGE_SOURCE) ? PAGE_SOURCE : undefined);
    material.lists.push({ ...found, source });
  }
}
const report = coverageReport(material, knownCodes(content), { today: todayInUtc(), exceptions: NOT_LISTED });
const text = format === 'json' ? JSON.stringify({ differs: differs(report), ...report, refused }, null, 2) : printCoverage(report);
if (text !== '') console.log(text);
for (const { file, why } of refused) console.error(`${file}: not compared. ${why}`);
process.exitCode = refused.length > 0 ? COULD_NOT : Number(differs(report));
