import { DOCUMENT_KINDS, DOCUMENTS } from '../content/collections.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import { type Content, readContent } from '../content/read-content.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The outcome of all checks: problems in order of file and line, and how much was looked at, by the names of the collections. */
export interface Report {
  problems: Diagnostic[];
  counts: Record<string, number>;
}

/** Runs every rule over content that was read before. `today` is year-month-day in UTC. */
export function checkContent(content: Content, today: string): Report {
  const ask = (rules: readonly Rule[]) => rules.flatMap((rule) => rule.check(content, { today }));
  const problems = ask(RULES.filter(({ when }) => when !== 'sound'));
  if (problems.length === 0) problems.push(...ask(RULES.filter(({ when }) => when === 'sound')));
  problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.what, b.what),
  );
  const { guides, register, sources, roles } = content;
  return {
    problems,
    counts: {
      codes: new Set([...guides, ...register].map(({ id }) => id.replace('AADSTS', ''))).size,
      ...Object.fromEntries(DOCUMENT_KINDS.map((kind) => [DOCUMENTS[kind].plural, content[DOCUMENTS[kind].plural].length])),
      register: register.length,
      sources: sources.length,
      roles: roles.length,
    },
  };
}

/** The same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Today as year-month-day. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Reads the content below `root` and checks it. */
export async function checkFolder(root: string, today = todayInUtc()): Promise<Report> {
  return checkContent(await readContent(root), today);
}
