import { CODE_PREFIX } from '../domain/code-id.ts';
import { shortNames } from '../domain/fixers.ts';
import { VERDICTS } from '../domain/verdicts.ts';
import { HOUR, type LogFilters } from '../logs/filters.ts';
import type { SignInEvent } from '../logs/sign-in-event.ts';
import { minute } from '../logs/time-text.ts';
import type { CodeCount, Triage } from '../logs/triage.ts';
import { make, makeButton } from './make-element.ts';
import { makeChart } from './triage-chart.ts';
import { makeLists, makePolicies } from './triage-counts.ts';
import type { TriageView } from './triage-engine.ts';
import { type ExportedTexts, makeExports } from './triage-exports.ts';
import { makeTable } from './triage-table.ts';
import { counted } from './triage-words.ts';

/** What the triage lets a reader do. */
export interface TriageActions {
  filters: LogFilters;
  /** The address of a page by its path. */
  pageUrl(path: string): string;
  filter(filters: LogFilters): void;
  openCase(event: SignInEvent): void;
  texts: ExportedTexts;
}

const FILTER_NAMES: Record<Exclude<keyof LogFilters, 'step'>, string> = {
  code: 'Code',
  user: 'User',
  app: 'App',
  ip: 'IP address',
  country: 'Country',
  client: 'Client app',
  device: 'Device',
  hour: 'From',
  outcome: 'Result',
  policy: 'Policy',
};

/** Shows what the logs say of the events that fit the filters. */
export function showTriage(host: HTMLElement, { triage, events, duplicates, unjoined }: TriageView, actions: TriageActions): void {
  host.replaceChildren(
    summary(triage, duplicates, unjoined),
    filterLine(actions),
    ...(triage.patterns.length > 0 ? [section('What stands out', patternList(triage, actions))] : []),
    section(
      'Failures by code',
      triage.codes.length > 0 ? codeTable('Failures by code', triage.codes, actions) : make('p', '', 'No sign-in failed.'),
    ),
    ...(triage.interruptCodes.length > 0
      ? [
          make(
            'details',
            'triage__steps',
            make('summary', '', `Normal steps of signing in (${triage.interrupts}): usually nothing is broken`),
            codeTable('Normal steps by code', triage.interruptCodes, actions),
          ),
        ]
      : []),
    ...(triage.hours.length > 1
      ? [
          section(
            triage.step > HOUR ? 'By day' : 'By hour',
            makeChart(triage, (hour) => actions.filter({ ...actions.filters, hour, step: triage.step })),
          ),
        ]
      : []),
    section('Most failures', makeLists(triage, actions)),
    section('Conditional Access policies that stopped sign-ins', makePolicies(triage, actions)),
    section('Take it along', makeExports(actions.texts)),
    section('Events', eventTable(events, triage.total, actions)),
  );
}

function summary({ total, failures, interrupts, successes, from, to }: Triage, duplicates: number, unjoined: number): HTMLElement {
  const numbers = [
    [failures, 'failed'],
    [interrupts, 'normal steps'],
    [successes, 'went through'],
    [total, 'sign-ins in all'],
  ] as const;
  const period = from === undefined || to === undefined ? 'No event has a time.' : `${minute(from)} to ${minute(to)}, UTC.`;
  const notes = [
    period,
    duplicates > 0 ? `${counted(duplicates, 'event')} in more than one file, counted once.` : '',
    unjoined > 0 ? `${counted(unjoined, 'authentication detail')} without its sign-in in these files.` : '',
  ];
  return make(
    'div',
    'triage__summary',
    make('ul', 'triage__numbers', ...numbers.map(([number, label]) => make('li', '', make('b', '', String(number)), ` ${label}`))),
    make('p', 'quiet', notes.filter(Boolean).join(' ')),
  );
}

/** The filters that are on, each to be taken off. */
function filterLine({ filters, filter }: TriageActions): HTMLElement {
  const line = make('p', 'triage__filters');
  const on = (Object.keys(FILTER_NAMES) as (keyof typeof FILTER_NAMES)[]).filter((name) => filters[name] !== undefined);
  if (on.length === 0) return line;
  line.append('Only: ');
  for (const name of on) {
    const { [name]: value, ...others } = filters;
    const shown = name === 'hour' ? minute(value as number) : String(value);
    const button = makeButton(`${FILTER_NAMES[name]}: ${shown} ✕`, 'copy', () => filter(others));
    button.setAttribute('aria-label', `Take off the filter ${FILTER_NAMES[name]}: ${shown}`);
    line.append(button, ' ');
  }
  if (on.length > 1) line.append(makeButton('Take off all', 'copy', () => filter({})));
  return line;
}

function patternList({ patterns }: Triage, { filter }: TriageActions): HTMLElement {
  return make(
    'ul',
    'triage__patterns',
    ...patterns.map(({ title, detail, filters }) =>
      make(
        'li',
        '',
        make('strong', '', title),
        ': ',
        detail,
        ' ',
        makeButton('Show', 'copy', () => filter(filters)),
      ),
    ),
  );
}

function codeTable(label: string, codes: CodeCount[], { filters, filter, pageUrl }: TriageActions): HTMLElement {
  const rows = codes.map(({ code, label: said, count, users, apps, facts }) => {
    const plate = make('span', 'plate plate--plain', make('span', 'plate__prefix', CODE_PREFIX), make('b', '', code));
    const title = facts?.path ? make('a', '', said) : make('span', '', said || 'Not in this guide');
    if (facts?.path && title instanceof HTMLAnchorElement) title.href = pageUrl(facts.path);
    const only = makeButton(String(count), 'triage__count', () => filter({ ...filters, code }));
    only.setAttribute('aria-label', `${count}: show only ${code === '' ? 'events without a code' : `${CODE_PREFIX}${code}`}`);
    return [
      code === '' ? 'No code' : plate,
      title,
      facts ? VERDICTS[facts.verdict] : '',
      facts ? shortNames(facts.fixedBy).join(', ') : '',
      only,
      String(users),
      String(apps),
    ];
  });
  return makeTable(label, ['Code', 'What it is', 'Anything broken?', 'Who can fix it', 'Events', 'Users', 'Apps'], rows);
}

function eventTable(events: SignInEvent[], total: number, { openCase }: TriageActions): HTMLElement {
  const rows = events.map((event) => [
    event.time === undefined ? '' : minute(event.time),
    event.code === '0' ? 'Success' : event.code,
    event.upn || event.user || event.servicePrincipal,
    event.app,
    event.ip,
    event.methods.map(({ method }) => method).join(', '),
    event.code === '0' || event.code === '' ? '' : makeButton('Open as case', 'copy', () => openCase(event)),
  ]);
  const note = total > events.length ? [make('p', 'quiet', `The newest ${events.length} of ${total}. Filter to see others.`)] : [];
  return make('div', '', ...note, makeTable('Events', ['Time (UTC)', 'Code', 'User', 'App', 'IP address', 'Methods', 'Case'], rows));
}

function section(title: string, content: HTMLElement): HTMLElement {
  return make('section', '', make('h2', '', title), content);
}
