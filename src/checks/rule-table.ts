import type { RuleText } from './rule.ts';

/** The rules as a Markdown table, by id in alphabetical order, because an author comes with the id that a report names. */
export function ruleTable(texts: ReadonlyMap<string, RuleText>): string {
  const rows = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title, hint }]) => `| \`${id}\` | ${escapeCell(title)} | ${escapeCell(hint)} |`);
  return ['| rule | what it refuses | what to do |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Text as it reads in a cell; backticks stay, so that a title can hold code. */
function escapeCell(text: string): string {
  return text.replace(/[\\|<]/g, '\\$&');
}
