import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Report } from '../../../src/checks/report.ts';
import { checkScenario, FIXTURES, TODAY } from './scenario.ts';

/** Where the examples of the rules are: one file for each module of rules. */
const FOLDER = path.join(import.meta.dirname, 'rules');
/** Written at the end of a line of a report, in place of the rest of a text that another example has in full. */
const REST = '[…]';

/** What an author wrote, as a difference from the sound content, and the report on it. Files are named below content/. */
const exampleSchema = z.strictObject({
  /** What the author is told, as a sentence. */
  title: z.string(),
  /** Whole files. */
  write: z.record(z.string(), z.string()).default({}),
  /** New files, by the file that each is a copy of; changes come after copies. */
  copy: z.record(z.string(), z.string()).default({}),
  /** Replacements, made in turn; each `from` occurs once. */
  change: z.record(z.string(), z.array(z.strictObject({ from: z.string().min(1), to: z.string() }))).default({}),
  remove: z.array(z.string()).default([]),
  /** Files saved in Latin-1 instead of UTF-8. */
  latin1: z.array(z.string()).default([]),
  /** Links that lead to no file, so that reading fails for every user, root included. */
  dangling: z.array(z.string()).default([]),
  /** The day of the check. */
  today: z.string().default(TODAY),
  /** The whole report as `reportText` writes it; empty when there is nothing to report. */
  report: z.string(),
});
export type Example = z.output<typeof exampleSchema>;

/** Every example, by the name of its file without the ending. */
export async function readExamples(): Promise<{ module: string; examples: Example[] }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => ({
      module: path.basename(file, '.yaml'),
      examples: z
        .array(exampleSchema)
        .min(1)
        .parse(parse(await readFile(path.join(FOLDER, file), 'utf8'))),
    })),
  );
}

/** The text of every file of a fixture, by its path below content/. */
export async function readFixture(name: string): Promise<Map<string, string>> {
  const root = path.join(FIXTURES, name, 'content');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [path.relative(root, file), await readFile(file, 'utf8')] as const)));
}

/** The sound content with the example's difference. Throws when a replacement does not match exactly once. */
export function filesOf(example: Example, sound: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map([...sound, ...Object.entries(example.write)]);
  const read = (file: string) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`There is no ${file} in the example "${example.title}".`);
    return text;
  };
  for (const [file, from] of Object.entries(example.copy)) files.set(file, read(from));
  for (const [file, changes] of Object.entries(example.change)) {
    for (const { from, to } of changes) {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" occurs ${parts.length - 1} times in ${file}, in the example "${example.title}".`);
      files.set(file, parts.join(to));
    }
  }
  for (const file of example.remove) if (!files.delete(file)) throw new Error(`There is no ${file} to remove in "${example.title}".`);
  return files;
}

/** Checks files by their paths below content/. */
export async function check(files: ReadonlyMap<string, string>, { latin1, dangling, today }: Example): Promise<Report> {
  const root = await mkdtemp(path.join(tmpdir(), 'example-'));
  const place = async (file: string) => {
    const full = path.join(root, 'content', file);
    await mkdir(path.dirname(full), { recursive: true });
    return full;
  };
  try {
    for (const [file, text] of files) await writeFile(await place(file), text, latin1.includes(file) ? 'latin1' : 'utf8');
    for (const file of dangling) await symlink(path.join(root, 'nowhere'), await place(file));
    return await checkScenario(root, today);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** A report as an author reads it, three lines for each problem: its place below content/ and its rule, what is wrong, what to do. */
export function reportText({ problems }: Report): string {
  const lines = problems.flatMap((problem) => [
    `${problem.file.replace(/^content\//, '')}:${problem.line}:${problem.column} ${problem.rule}`,
    `  ${problem.what}${problem.nearest ? ` Did you mean "${problem.nearest}"?` : ''}`,
    `  ${problem.expected}`,
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** An expected report with every `[…]` replaced by what the real one has there, as long as the beginning of the line is the same. */
export function filledIn(expected: string, real: string): string {
  const lines = real.split('\n');
  return expected
    .split('\n')
    .map((line, index) => (line.endsWith(REST) && lines[index]?.startsWith(line.slice(0, -REST.length)) ? lines[index] : line))
    .join('\n');
}
