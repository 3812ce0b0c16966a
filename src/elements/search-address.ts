import { isFixer } from '../domain/fixers.ts';
import { isKind } from '../domain/kinds.ts';
import type { Filters } from '../search/read-query.ts';
import { fieldOf } from './search-fields.ts';

/** The filters that a search form is set to. */
export function readFilters(form: HTMLFormElement): Filters {
  const [kind, family, fixer] = (['kind', 'family', 'fixer'] as const).map((name) => fieldOf(form, name)?.value ?? '');
  return {
    ...(kind && isKind(kind) ? { kind } : {}),
    ...(family ? { family } : {}),
    ...(fixer && isFixer(fixer) ? { fixer } : {}),
  };
}

/** The query part of an address for a search (`?q=…&kind=…`), '' for none. */
export function writeAddress(query: string, filters: Filters): string {
  const wanted = new URLSearchParams();
  if (query.trim() !== '') wanted.set('q', query);
  for (const [name, value] of Object.entries(filters)) wanted.set(name, value);
  return wanted.size > 0 ? `?${wanted}` : '';
}
