import { fullCode } from '../domain/code-id.ts';
import { shortNames } from '../domain/fixers.ts';
import type { Pseudonyms } from '../domain/pseudonyms.ts';
import { VERDICTS } from '../domain/verdicts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Count } from './counts.ts';
import type { Dimension } from './dimensions.ts';
import { LOG_FORMATS } from './formats.ts';
import { markdownLink, markdownTable, markdownText } from './markdown-text.ts';
import { maskLabel } from './mask-event.ts';
import { utcMinute } from './time-text.ts';
import { TOP_LISTS } from './top-lists.ts';
import type { Triage } from './triage.ts';

const MOST_CODES = 20;
const MOST_NAMED = 5;
const CODE_COLUMNS = ['Code', 'What it is', 'Anything broken?', 'Can be fixed by', 'Failures', 'Users', 'Apps'] as const;

type LinkTo = (path: string) => string;

/**
 * What a log says, as Markdown for a ticket. `files` are the names of what was read. With pseudonyms, nothing is left that says
 * who, where from or whose tenant. `linkTo` makes an address of the path of a page; without it, codes are no links.
 */
export function triageMarkdown(triage: Triage, files: readonly string[], pseudonyms?: Pseudonyms, linkTo?: LinkTo): string {
  const named = (counts: readonly Count[], dimension?: Dimension) =>
    counts
      .slice(0, MOST_NAMED)
      .map((one) => `${markdownText(pseudonyms ? maskLabel(dimension, one, pseudonyms) : one.label)} (${one.count})`)
      .join(', ');
  const names = pseudonyms ? `${files.length}` : files.map(markdownText).join(', ');
  return [
    '## Sign-in log',
    '',
    `- Files: ${names}`,
    `- Period: ${triage.from === undefined ? 'no times in the log' : `${utcMinute(triage.from)} to ${utcMinute(triage.to ?? triage.from)}`}`,
    `- Sign-ins: ${triage.total}, of which ${triage.failures} failed, ${triage.interrupts} were interrupted by a normal step, and ${triage.successes} went through`,
    ...(triage.interruptCodes.length > 0 ? [`- Normal steps: ${codeNames(triage.interruptCodes)}`] : []),
    '',
    '### Failures by code',
    '',
    ...codeLines(triage.codes, pseudonyms !== undefined, linkTo),
    '',
    '### Most failures',
    '',
    ...TOP_LISTS.filter(([list]) => triage[list].length > 0).map(
      ([list, dimension, title]) => `- ${title}: ${named(triage[list], dimension)}`,
    ),
    `- Policies that stopped sign-ins: ${triage.policies === undefined ? NO_POLICIES : named(triage.policies) || 'none'}`,
    '',
    '### What stands out',
    '',
    ...patternLines(triage, pseudonyms),
    '',
  ].join('\n');
}

const NO_POLICIES = `not in these files; they are in ${Object.values(LOG_FORMATS)
  .filter(({ hasPolicies }) => hasPolicies)
  .map(({ label }) => label)
  .join('; ')}`;

function codeNames(codes: readonly CodeCount[]): string {
  const names = codes.slice(0, MOST_NAMED).map(({ code, count }) => `${codeName(code)} (${count})`);
  return [...names, ...more(codes.length - MOST_NAMED)].join(', ');
}

function codeLines(codes: readonly CodeCount[], isMasked: boolean, linkTo: LinkTo | undefined): string[] {
  if (codes.length === 0) return ['None.'];
  const rows = codes.slice(0, MOST_CODES).map(({ code, label, count, users, apps, facts }) => [
    facts?.path && linkTo ? markdownLink(codeName(code), linkTo(facts.path)) : codeName(code),
    // What a log says of a code that the guide does not know can name anything.
    facts || !isMasked ? markdownText(label) : '',
    facts ? VERDICTS[facts.verdict] : '',
    facts ? shortNames(facts.fixedBy).join(', ') : '',
    ...[count, users, apps].map(String),
  ]);
  return [...markdownTable(CODE_COLUMNS, rows), ...more(codes.length - MOST_CODES).flatMap((line) => ['', line])];
}

function patternLines({ patterns }: Triage, pseudonyms: Pseudonyms | undefined): string[] {
  if (patterns.length === 0) return ['Nothing.'];
  return patterns.map(({ title, subject, saying }) => {
    const label = pseudonyms ? maskLabel(subject.dimension, subject, pseudonyms) : subject.label;
    return `- ${title}: ${markdownText(label)}: ${saying}`;
  });
}

function codeName(code: string): string {
  return code === '' ? 'no code' : fullCode(code);
}

function more(count: number): string[] {
  return count > 0 ? [`and ${count} more`] : [];
}
