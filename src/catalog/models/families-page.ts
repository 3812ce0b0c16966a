import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';
import { familyTile, type Tile } from './tiles.ts';

/** The list of families, in the order that authors gave. */
export interface FamiliesPage {
  head: PageHead;
  header: PageHeader;
  families: Tile[];
}

export function familiesPage({ families }: Pick<Catalog, 'families'>): FamiliesPage {
  return {
    head: pageHead('AADSTS error codes by family', 'AADSTS codes by what they have in common, with the checks that help for all of them.'),
    header: { title: 'Families of codes', lead: 'Codes that share a cause share their first checks and the people who can help.' },
    families: families.map(familyTile),
  };
}
