import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENTS } from '../src/content/collections.ts';
import type { Diagnostic } from '../src/content/diagnostic.ts';
import { readContent } from '../src/content/read-content.ts';
import { fullCode } from '../src/domain/code-id.ts';
import { type ImportedGuide, importGuide } from '../src/importer/import-guide.ts';
import { problemsOf } from './import/problems-of.ts';
import { UserError } from './user-error.ts';

/**
 * `npm run import -- FILE-OR-FOLDER… [--into FOLDER] [--check]`: turns troubleshooting guides written as plain Markdown
 * into guides of ours, and says of each what was taken, what a person has to look at, and what breaks the standard.
 * Never overwrites a file. `--into` names another content folder, `--check` writes nothing.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: 'content' }, check: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new UserError('Say which files or folders: npm run import -- guides/aadsts50105.md');

const content = await readContent(process.cwd());
const sources = new Map(content.sources.map(({ id, value }) => [value.url.replace(/\/$/, '').toLowerCase(), id]));
const rows = new Map(content.register.map((row) => [row.value.code, row]));
const guides = new Map(content.guides.map(({ front, file }) => [front?.code, file]));
const folder = path.join(values.into, DOCUMENTS.guide.folder);
const imported: { file: string; target: string; guide: ImportedGuide }[] = [];
let refused = 0;

for (const file of positionals.flatMap(filesAt)) {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => refuse(file, `It cannot be read: ${error.code}.`));
  if (text === undefined) continue;
  if (text.includes('\0') || text.includes('\uFFFD')) refuse(file, 'It is no text in UTF-8. Save it as UTF-8 and try again.');
  else if (text.trim() === '') refuse(file, 'It is empty.');
  else take(file, text);
}
const problems = await problemsOf(content, new Map(imported.map(({ target, guide }) => [target, guide.text])));
for (const one of imported) print(one);
console.log(`\n${imported.length} ${values.check ? 'can be imported' : 'imported'}, ${refused} not.`);
if (imported.length > 0 && !values.check) console.log('Then: npm run check names every place that a person has to finish.');
process.exitCode = refused > 0 ? 1 : 0;

function filesAt(at: string): string[] {
  if (!existsSync(at)) throw new UserError(`There is no file or folder "${at}".`);
  if (!statSync(at).isDirectory()) return [at];
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|markdown)$/i.test(name));
  if (files.length === 0) throw new UserError(`There is no Markdown in "${at}": files end in .md or .markdown.`);
  return files.sort().map((name) => path.join(at, name));
}

function take(file: string, markdown: string): void {
  const guide = importGuide(markdown, {
    fileName: path.basename(file),
    sourceOf: (address) =>
      sources.get(
        address
          .replace(/[?#].*$/, '')
          .replace(/\/$/, '')
          .toLowerCase(),
      ),
    factsOf: (code) => {
      const row = rows.get(code);
      return row && { ...row.value, family: row.value.family };
    },
  });
  if (!guide) {
    refuse(file, 'It names no AADSTS code, in its title or in its name. Begin it with "# AADSTS50105: what happens".');
    return;
  }
  const target = path.join(folder, `${fullCode(guide.code)}.mdx`);
  const own = values.into === 'content' ? guides.get(guide.code) : undefined;
  const twin = imported.find((other) => other.target === target)?.file;
  const there = own ?? twin ?? (existsSync(target) ? target : undefined);
  if (there) {
    refuse(
      file,
      twin
        ? `${twin} has the same code, and was taken first.`
        : `${there} is there already and stays as it is. Name another folder with --into, or move that file.`,
    );
    return;
  }
  if (!values.check) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, guide.text, { flag: 'wx' });
  }
  imported.push({ file, target, guide });
}

function print({ file, target, guide: { code, taken, findings } }: (typeof imported)[number]): void {
  const row = rows.get(code);
  console.log(`\n${file}\n  ${values.check ? 'would become' : 'became'} ${target}`);
  for (const what of taken) console.log(`  taken: ${what}`);
  for (const { line, text: what } of findings) console.log(`  line ${line}: ${what}`);
  if (row) console.log(`  ${row.file}:${row.at(['code']).line}: take this row away, a code is in one place only`);
  for (const [rule, lines] of linesByRule(problems.get(target) ?? []))
    console.log(`  standard: ${rule} in line ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ` and ${lines.length - 8} more` : ''}`);
}

/** The lines that each rule refuses, in order of the first. */
function linesByRule(found: Diagnostic[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { rule, line } of found) lines.set(rule, [...new Set([...(lines.get(rule) ?? []), line])]);
  return lines;
}

function refuse(file: string, why: string): undefined {
  refused++;
  console.error(`\n${file}\n  not imported: ${why}`);
  return undefined;
}
