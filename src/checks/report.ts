import path from 'node:path';
import { type Content, readContent } from '../authoring/read-content.ts';
import type { Problem } from '../domain/problem.ts';
import type { Judge } from './languages/judge.ts';
import { judgeSamples } from './languages/verdicts.ts';
import { RULES, RULES_OF_THE_WHOLE } from './rules/index.ts';
import { samplesToJudge } from './samples.ts';

/** The outcome of all checks: problems in order of file and line, and what was looked at. */
export interface Report {
  problems: Problem[];
  counts: {
    codes: number;
    guides: number;
    symptoms: number;
    register: number;
    families: number;
    procedures: number;
    sources: number;
    roles: number;
  };
}

export interface CheckOptions {
  /** The project's root: verdicts about code samples are kept below it. */
  root: string;
  /** Year-month-day in UTC; the present day unless given. */
  today?: string;
  /** Judges code samples that have no verdict yet; a process of its own unless given. */
  judge?: Judge;
}

/** Runs every rule over content that was read before. */
export async function checkContent(
  content: Content,
  { root, today = new Date().toISOString().slice(0, 10), judge }: CheckOptions,
): Promise<Report> {
  const cache = path.join(root, '.build/cache/samples');
  const verdicts = await judgeSamples(samplesToJudge(content), { cache, isComplete: content.complete, judge });
  const context = { today, verdicts };
  const problems = [...content.problems, ...RULES.flatMap((rule) => rule(content, context))];
  if (problems.length === 0) problems.push(...RULES_OF_THE_WHOLE.flatMap((rule) => rule(content, context)));
  problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.what, b.what),
  );
  return {
    problems,
    counts: {
      codes: new Set([...content.guides, ...content.register].map(({ id }) => id.replace('AADSTS', ''))).size,
      guides: content.guides.length,
      symptoms: content.symptoms.length,
      register: content.register.length,
      families: content.families.length,
      procedures: content.procedures.length,
      sources: content.sources.length,
      roles: content.roles.length,
    },
  };
}

/** The same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Reads the content below `root` and checks it. */
export async function checkFolder(root: string, options: Omit<CheckOptions, 'root'> = {}): Promise<Report> {
  return checkContent(await readContent(root), { root, ...options });
}
