import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeHere } from '../../../src/checks/languages/judge.ts';
import { checkFolder, type Report } from '../../../src/checks/report.ts';
import type { Diagnostic } from '../../../src/content/diagnostic.ts';

/** Where the content is that the checks are tried on. */
export const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/content');
/** The day on which all fixtures are checked. */
export const TODAY = '2026-11-23';

/** Checks a folder with parsers that stay loaded for the next scenario. */
export function checkScenario(root: string, today = TODAY): Promise<Report> {
  return checkFolder(root, { today, judge: judgeHere });
}

/** Lays a scenario's files over the sound content and hands the folder to `use`. */
export async function withScenario<T>(scenario: string, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  try {
    await cp(path.join(FIXTURES, 'sound'), root, { recursive: true });
    if (scenario !== 'sound') await cp(path.join(FIXTURES, scenario), root, { recursive: true });
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

export function reportOf(scenario: string): Promise<Report> {
  return withScenario(scenario, (root) => checkScenario(root));
}

/** Replaces one file of a scenario before it is checked. */
export function reportWith(file: string, text: string | Uint8Array): Promise<Report> {
  return withScenario('sound', async (root) => {
    await writeFile(path.join(root, file), text);
    return checkScenario(root);
  });
}

/** A problem as an author reads it: its place as file:line:column below content/. */
export interface Expected {
  at: string;
  rule: string;
  what: string;
  expected: string;
  nearest?: string;
}

export function asExpected({ file, line, column, ...rest }: Diagnostic): Expected {
  return { at: `${file.replace(/^content\//, '')}:${line}:${column}`, ...rest };
}
