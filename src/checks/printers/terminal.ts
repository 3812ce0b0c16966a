import type { TermCount } from '../core-terms.ts';
import type { Report } from '../report.ts';

/** The report as text for a person: one line of place and rule, one of what is wrong, one of what to do. */
export function printTerminal({ problems, counts, terms }: Report): string {
  const lines = problems.flatMap((p) => [
    `${p.file}:${p.line}:${p.column}  ${p.rule}`,
    `  ${p.what}${p.nearest ? ` Did you mean "${p.nearest}"?` : ''}`,
    `  ${p.expected}`,
    '',
  ]);
  const files = new Set(problems.map((p) => p.file)).size;
  const looked = Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
  const verdict =
    problems.length === 0
      ? 'No problems'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [...lines, `${verdict} (${looked}).`, ...saidOf(terms)].join('\n');
}

function saidOf({ rows, guides }: Report['terms']): string[] {
  if (rows.of + guides.of === 0) return [];
  const share = ({ have, of }: TermCount, what: string) => `${have} of ${of} ${what}`;
  return [`A core term of the published text is in the title, answer or meaning of ${share(rows, 'rows')} and ${share(guides, 'guides')}.`];
}
