import { withoutLinks } from '../../domain/inline-links.ts';
import { urls } from '../../site.ts';
import type { Group } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader, TrailedHeader } from './page-header.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { type PageSection, present } from './sections.ts';
import { countOfCodes, type Tile } from './tiles.ts';

/** Everything that the page of a group of codes shows. */
export interface GroupPage {
  head: PageHead;
  header: TrailedHeader & { filters: string[] };
  sections: PageSection[];
}

/** The one page that search knows for all numbers of a group. Throws when there is no such group. */
export function groupPage(catalog: Catalog, id: string, environment: Environment): GroupPage {
  const group = catalog.group(id);
  const { title, meaning, advice, codes } = group;
  return {
    head: pageHead(title, meaning),
    header: { trail: [{ href: urls.groups(), label: 'Groups of codes' }], title, lead: meaning, filters: filtersOf(group) },
    sections: present(
      { id: 'advice', title: 'What to do', type: 'sentence', text: advice },
      {
        id: 'numbers',
        title: 'The numbers',
        indexed: 'title',
        type: 'codes',
        codes: codes.map(({ code, kind, title: own, meaning: says }) => ({ code, kind, title: own, note: withoutLinks(says) })),
      },
      aboutSection(catalog, { ...group, file: 'content/groups.yaml' }, environment),
    ),
  };
}

/** Every value by which a search for one of its numbers can be narrowed. */
function filtersOf({ codes }: Group): string[] {
  return [
    ...new Set(
      codes.flatMap(({ kind, family, fixedBy }) => [`kind:${kind}`, `family:${family}`, ...fixedBy.map((fixer) => `fixer:${fixer}`)]),
    ),
  ];
}

/** The list of groups. */
export interface GroupsPage {
  head: PageHead;
  header: PageHeader;
  groups: Tile[];
}

export function groupsPage({ groups }: Pick<Catalog, 'groups'>): GroupsPage {
  return {
    head: pageHead('Groups of codes', 'AADSTS codes that nothing published tells apart, each group with one page.'),
    header: { title: 'Groups of codes', lead: 'Codes that nothing published tells apart share a page.' },
    groups: groups.map((group) => ({
      href: urls.group(group.id),
      title: group.title,
      text: `${group.meaning} ${countOfCodes(group.codes.length)}.`,
    })),
  };
}
