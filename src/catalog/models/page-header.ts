import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';

export interface Link {
  href: string;
  label: string;
}

/** The top of a page: its title, and the sentence that says what it is about. */
export interface PageHeader {
  title: string;
  lead: string;
}

/** The top of a page in a list of pages: the way to it besides. */
export interface TrailedHeader extends PageHeader {
  trail: Link[];
}

/** The values by which a search can be narrowed to pages like this one, as `name:value`. */
export function searchFilters({ kind, family, fixedBy }: { kind: Kind; family: string; fixedBy: Fixer[] }): string[] {
  return [`kind:${kind}`, `family:${family}`, ...fixedBy.map((fixer) => `fixer:${fixer}`)];
}
