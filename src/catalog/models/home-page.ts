import { FIXERS, type Fixer } from '../../domain/fixers.ts';
import type { Contact } from '../../domain/organisation.ts';
import { SITE, urls } from '../../site.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type ListedCode, listedCode } from './listed-code.ts';
import { groupsAmong, ungrouped } from './listed-group.ts';
import type { PageHead } from './page-head.ts';
import type { Link } from './page-header.ts';
import { countOfCodes, familyTile, type Tile } from './tiles.ts';

/** What each can do, so that readers find themselves. */
const FIXES: Record<Fixer, string> = {
  user: 'Sign in again, answer the prompt, pick the right account.',
  helpdesk: 'Reset a method, re-enable an account, look at a device.',
  admin: 'Policies, consent, assignments and guest settings, with the smallest role that can.',
  developer: 'Redirect addresses, secrets, requests and claims: the app itself.',
  microsoft: 'Service faults: wait, check service health, open a case with the right data.',
  none: 'A normal step of signing in that only looks like an error in the log.',
};

/** Everything that the home page shows. */
export interface HomePage {
  head: PageHead;
  /** The families that a search can be narrowed to. */
  searchFamilies: { id: string; title: string }[];
  /** How the organisation's helpdesk is reached. */
  helpdesk?: { organisation: string; contact: Contact } | undefined;
  /** How many codes are known. */
  codes: number;
  mostMet: ListedCode[];
  mostSeen: Link[];
  /** How many screens are known. */
  screens: number;
  /** Who fixes what: a tile for each, leading to the codes that they can fix. */
  fixers: (Tile & { fixer: Fixer })[];
  families: Tile[];
}

export function homePage({ mostMet, mostSeen, symptoms, families, groups, entries, organisation }: Catalog): HomePage {
  const helpdesk = organisation?.contacts.helpdesk;
  return {
    head: { title: `${SITE.name}: Microsoft Entra sign-in error codes, explained`, description: SITE.description },
    searchFamilies: families.map(({ id, title }) => ({ id, title })),
    helpdesk: organisation && helpdesk && { organisation: organisation.name, contact: helpdesk },
    codes: entries.length,
    mostMet: mostMet.map(listedCode),
    mostSeen: mostSeen.map(({ id, title }) => ({ href: pageUrl('symptom', id), label: title })),
    screens: symptoms.length,
    fixers: (Object.keys(FIXERS) as Fixer[]).map((fixer) => {
      // Anybody who can fix a code counts, as in the filter of the list that the tile leads to.
      const byGroup = families.flatMap(({ codes }) => groupsAmong(codes, groups)).filter(({ fixedBy }) => fixedBy.includes(fixer));
      const alone = ungrouped(entries).filter(({ fixedBy }) => fixedBy.includes(fixer));
      const count = byGroup.reduce((sum, group) => sum + group.count, alone.length);
      return {
        fixer,
        href: `${urls.codes()}#fixer=${fixer}`,
        title: FIXERS[fixer].label,
        text: `${FIXES[fixer]} ${countOfCodes(count)}.`,
      };
    }),
    families: families.map(familyTile),
  };
}
