import { type Content, readContent } from '../content/read/read-content.ts';
import type { Problem } from '../content/diagnostic.ts';
import { RULES, RULES_OF_THE_WHOLE } from './rules/index.ts';

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

/** Runs every rule over content that was read before. `today` is year-month-day in UTC. */
export function checkContent(content: Content, today: string): Report {
  const problems = [...content.problems, ...RULES.flatMap((rule) => rule(content, { today }))];
  if (problems.length === 0) problems.push(...RULES_OF_THE_WHOLE.flatMap((rule) => rule(content, { today })));
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
export async function checkFolder(root: string, today = new Date().toISOString().slice(0, 10)): Promise<Report> {
  return checkContent(await readContent(root), today);
}
