import type { Listing } from './lookup-index.ts';
import type { Filters } from './read-query.ts';
import type { ResultGroup } from './search-answer.ts';

/** How many results each value of a filter would leave, beside the other filters. A value that would leave none is absent. */
export type Facets = Record<keyof Filters, ReadonlyMap<string, number>>;

/** Reasons for which the number itself was asked for. */
const BY_NUMBER = new Set<ResultGroup['reason']>(['code', 'begins', 'slip']);
/** Reasons for which a code was asked for exactly: no filter hides it. */
const EXACT = new Set<ResultGroup['reason']>(['code', 'name']);

/** What filters leave of the groups of an answer; groups of which nothing is left go. */
export function narrow(groups: readonly ResultGroup[], filters: Filters): ResultGroup[] {
  return groups
    .map((group) => (EXACT.has(group.reason) ? group : { ...group, entries: group.entries.filter((entry) => passes(entry, filters)) }))
    .map((group) => (BY_NUMBER.has(group.reason) ? group : { ...group, entries: groupsOnce(group.entries) }))
    .filter((group) => group.entries.length > 0);
}

/** Counts what could be narrowed to: for each filter, the results that the others leave. Codes that are only a slip away are none. */
export function facetsOf(groups: readonly ResultGroup[], filters: Filters): Facets {
  const results = groups.filter(({ reason }) => reason !== 'slip');
  const { kind, ...besideKind } = filters;
  const { family, ...besideFamily } = filters;
  const { fixer, ...besideFixer } = filters;
  return {
    kind: countBy(narrow(results, besideKind), (entry) => [entry.kind]),
    family: countBy(narrow(results, besideFamily), (entry) => [entry.family]),
    fixer: countBy(narrow(results, besideFixer), (entry) => entry.fixedBy),
  };
}

function countBy(groups: readonly ResultGroup[], valuesOf: (entry: Countable) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of groups.flatMap(({ entries }) => entries))
    for (const value of isCountable(entry) ? valuesOf(entry) : []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Countable = Extract<Listing, { kind: unknown }>;

/** Pages that are no codes and no symptoms have nothing that filters narrow by. */
function isCountable(entry: Listing): entry is Countable {
  return 'kind' in entry;
}

function passes(entry: Listing, { kind, family, fixer }: Filters): boolean {
  if (!isCountable(entry)) return !kind && !family && !fixer;
  return (!kind || entry.kind === kind) && (!family || entry.family === family) && (!fixer || entry.fixedBy.includes(fixer));
}

/** Of the codes that nothing published tells apart, the first. */
function groupsOnce(entries: ResultGroup['entries']): ResultGroup['entries'] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!('group' in entry) || entry.group === undefined) return true;
    if (seen.has(entry.group)) return false;
    seen.add(entry.group);
    return true;
  });
}
