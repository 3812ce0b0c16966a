import { fullCode } from '../domain/code-id.ts';
import type { Difference } from './compare-list.ts';
import type { CoverageReport, Draft } from './coverage-report.ts';

/** How much of somebody else's text is quoted, in characters: enough to know what a code is about. */
const LONGEST_QUOTE = 300;
/** From this share of the codes that rest on a list on, it is likelier cut off than changed. */
const TOO_MANY_GONE = 0.1;

type ListReport = CoverageReport['lists'][number];

/** The report for a person: what differs, list by list, and at its end rows to be put into the register. */
export function printCoverage(report: CoverageReport): string {
  const parts = [...report.lists.map((list) => listText(list, report.known)), ...logText(report), ...draftText(report.drafts)];
  return parts.join('\n\n');
}

function listText(list: ListReport, known: number): string {
  const { file, format, source, codes, unreadable, unknown, renamed, named, vanished, needless, met, resting = 0 } = list;
  const lines = [
    `${file}: ${count(codes, 'code')} in ${format}, ${met} of them among the ${known} of the guide`,
    ...(unreadable > 0 ? [`  ${count(unreadable, 'row')} without a code where it belongs`] : []),
    ...(source ? [] : ['  What vanished from it cannot be told: say which source it is with --source and its id in content/sources.yaml.']),
    ...(vanished.length > resting * TOO_MANY_GONE
      ? [
          `  ${vanished.length} of ${resting} codes that rest on "${source}" are missing. Make sure that the file is whole and is that source.`,
        ]
      : []),
  ];
  const groups = [
    group(
      'New, and not in the guide',
      unknown.map(({ code, name, text }) => `${fullCode(code)}${name ? ` ${name}` : ''}${text ? `\n      "${quote(text)}"` : ''}`),
    ),
    group(
      'With another name',
      renamed.map((one) => `${place(one)}: ${one.from} here, ${one.to} there`),
    ),
    group(
      'With a name, and without one in the guide',
      named.map((one) => `${place(one)}: ${one.to}`),
    ),
    group('Vanished: resting on it and not in it', vanished.map(place)),
    group(
      'No longer to be excepted in src/upkeep/not-listed.ts',
      needless.map(({ code, why }) => `${fullCode(code)}: ${why}`),
    ),
  ].flat();
  return [...lines, ...(groups.length > 0 ? groups : ['  Nothing is new, renamed or gone.'])].join('\n');
}

function logText({ logs }: CoverageReport): string[] {
  if (!logs) return [];
  const { files, events, damaged, unknown } = logs;
  const head = `${count(files.length, 'sign-in log')} with ${count(events, 'event')}${damaged > 0 ? ` and ${count(damaged, 'damaged row')}` : ''}`;
  const found = group(
    'Met, and not in the guide',
    unknown.map(({ code, events, users }) => `${fullCode(code)}: ${count(events, 'event')} of ${count(users, 'account')}`),
  );
  return [[head, ...(found.length > 0 ? found : ['  The guide has every code in them.'])].join('\n')];
}

function draftText(drafts: readonly Draft[]): string[] {
  if (drafts.length === 0) return [];
  const families = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const family = draft.family?.family ?? 'FAMILY';
    families.set(family, [...(families.get(family) ?? []), draft]);
  }
  const files = [...families].map(([family, rows]) =>
    [
      `# content/register/${family}.yaml`,
      ...rows.map(
        ({ family: suggested, row }) => `${suggested ? `# by its neighbours ${suggested.like.join(', ')}\n` : ''}${row.trimEnd()}`,
      ),
    ].join('\n'),
  );
  return [
    `${count(drafts.length, 'row')} to begin with. The family is a guess; words in capitals are yours to write from the sources, and npm run check refuses them.`,
    ...files,
  ];
}

function group(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${title}: ${items.length}`, ...items.map((item) => `    ${item}`)];
}

function place({ code, file, line }: Difference): string {
  return `${fullCode(code)} (${file}:${line})`;
}

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
