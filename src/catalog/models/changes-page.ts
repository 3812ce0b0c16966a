import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { type ListedCode, listedCode } from './listed-code.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';

/** What was new or looked at again on one day. */
export interface ChangesOfDay {
  /** Year-month-day. */
  day: string;
  added: ListedCode[];
  revised: ListedCode[];
}

/** The page of changes, the newest day first. */
export interface ChangesPage {
  head: PageHead;
  header: PageHeader;
  days: ChangesOfDay[];
}

/** How many days the page goes back: the days that have something, not those of the calendar. */
const DAYS = 10;
/** A code in the feed: when it was new or looked at again, whichever was last. */
export interface Change {
  entry: Entry;
  day: string;
  isNew: boolean;
}

export function changesPage(catalog: Pick<Catalog, 'entries'>): ChangesPage {
  const changes = changesOf(catalog);
  const days = [...new Set(changes.map(({ day }) => day))].slice(0, DAYS);
  const of = (day: string, isNew: boolean) =>
    changes.filter((change) => change.day === day && change.isNew === isNew).map(({ entry }) => listedCode(entry));
  return {
    head: pageHead(
      'New and revised AADSTS codes',
      'Which AADSTS codes were added to the guide, and which guides were checked again, by day.',
    ),
    header: {
      title: 'New and revised codes',
      lead: 'Codes that were added, and guides that were checked against their sources again, by day.',
    },
    days: days.map((day) => ({ day, added: of(day, true), revised: of(day, false) })),
  };
}

/** New codes and revised guides, the newest first. A row that was looked at again is no news. */
export function changesOf({ entries }: Pick<Catalog, 'entries'>): Change[] {
  return entries
    .flatMap((entry): Change[] => [
      { entry, day: entry.added, isNew: true },
      ...(entry.type === 'guide' && entry.reviewed > entry.added ? [{ entry, day: entry.reviewed, isNew: false }] : []),
    ])
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
