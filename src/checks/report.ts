import path from 'node:path';
import { DOCUMENT_KINDS, DOCUMENTS } from '../content/collections.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { countTerms, type TermCount } from './core-terms.ts';
import type { Judge } from './languages/judge.ts';
import { judgeSamples } from './languages/verdicts.ts';
import { PUBLISHED_TERMS } from './published-terms.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { samplesToJudge } from './samples.ts';
import { todayInUtc } from './today.ts';

/** The outcome of all checks: problems in order of file and line, and how much was looked at, by the names of the collections. */
export interface Report {
  problems: Diagnostic[];
  counts: Record<string, number>;
  /** How many guides and rows use a core term of the text that is published for their code. */
  terms: { guides: TermCount; rows: TermCount };
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
export async function checkContent(content: Content, { root, today = todayInUtc(), judge }: CheckOptions): Promise<Report> {
  const cache = path.join(root, '.build/cache/samples');
  const verdicts = await judgeSamples(samplesToJudge(content), { cache, isComplete: content.complete, judge });
  const ask = (rules: readonly Rule[]) => rules.flatMap((rule) => rule.check(content, { today, verdicts }));
  const problems = ask(RULES.filter(({ when }) => when !== 'sound'));
  if (problems.length === 0) problems.push(...ask(RULES.filter(({ when }) => when === 'sound')));
  problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.what, b.what),
  );
  const { guides, register, shared, sources, roles } = content;
  return {
    problems,
    counts: {
      codes: new Set([...guides, ...register].map(({ id }) => id.replace('AADSTS', ''))).size,
      ...Object.fromEntries(DOCUMENT_KINDS.map((kind) => [DOCUMENTS[kind].plural, content[DOCUMENTS[kind].plural].length])),
      shared: shared.length,
      register: register.length,
      sources: sources.length,
      roles: roles.length,
    },
    terms: countTerms(content, PUBLISHED_TERMS),
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
