import type { LogFilters } from '../logs/filters.ts';
import { LOG_FORMATS } from '../logs/formats.ts';
import { TOP_LISTS } from '../logs/top-lists.ts';
import type { Count, Triage } from '../logs/triage.ts';
import { make, makeButton } from './make-element.ts';

/** Which events are shown, and how others are. */
interface Filtering {
  filters: LogFilters;
  filter(filters: LogFilters): void;
}

type Field = Exclude<keyof LogFilters, 'hour' | 'step' | 'outcome'>;

/** Who and what has most failures; each narrows the triage to itself. */
export function makeLists(triage: Triage, actions: Filtering): HTMLElement {
  const shown = TOP_LISTS.filter(([list]) => triage[list].length > 0);
  return make(
    'div',
    'triage__lists',
    ...shown.map(([list, field, title]) => make('div', '', make('h3', '', title), countList(triage[list], field, actions))),
  );
}

function countList(counts: Count[], field: Field, { filters, filter }: Filtering): HTMLElement {
  return make(
    'ol',
    'triage__counts',
    ...counts.map(({ key, label, count }) =>
      make(
        'li',
        '',
        makeButton(label, 'triage__key', () => filter({ ...filters, [field]: key })),
        ` ${count}`,
      ),
    ),
  );
}

/** The policies that stopped sign-ins, or which downloads name them. */
export function makePolicies({ policies: counts }: Triage, actions: Filtering): HTMLElement {
  if (!counts) {
    const names = Object.values(LOG_FORMATS)
      .filter(({ hasPolicies }) => hasPolicies)
      .map(({ label }) => label);
    return make('p', '', `These files do not say. The policies are in: ${names.join('; ')}.`);
  }
  return counts.length > 0 ? countList(counts, 'policy', actions) : make('p', '', 'None.');
}
