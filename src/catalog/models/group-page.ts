import { fullCode } from '../../domain/code-id.ts';
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
  const header = { trail: [{ href: urls.groups(), label: 'Groups of codes' }], title, lead: meaning };
  return {
    head: pageHead(`${title}: AADSTS codes`, meaning, {
      also: [advice],
      picture: 'group',
      article: { ...header, reviewed: group.reviewed },
    }),
    header: { ...header, filters: filtersOf(group) },
    sections: present(
      { id: 'advice', title: 'What to do', type: 'sentence', text: advice },
      numbersSection(codes),
      aboutSection(catalog, { ...group, file: 'content/groups.yaml' }, environment),
    ),
  };
}

/** The numbers, by what sets them apart: their titles, or what their meanings begin with, or nothing. */
function numbersSection(codes: Group['codes']): PageSection {
  const anchor = { id: 'numbers', title: 'The numbers', indexed: 'title' } as const;
  const listed = codes.map(({ code, kind, fixedBy, meaning }) => ({ code, kind, fixedBy, title: firstSentence(withoutLinks(meaning)) }));
  if (listed.every(({ title }) => title === listed[0]?.title)) {
    return { ...anchor, type: 'links', links: codes.map(({ code }) => ({ href: urls.code(code), title: fullCode(code) })) };
  }
  return { ...anchor, type: 'codes', codes: listed };
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text;
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
    head: pageHead('Groups of AADSTS codes', 'AADSTS codes for which the same is to be done, each group with one page.'),
    header: { title: 'Groups of codes', lead: 'Codes for which the same is to be done share a page.' },
    groups: groups.map((group) => ({
      href: urls.group(group.id),
      title: group.title,
      text: `${group.meaning} ${countOfCodes(group.codes.length)}.`,
    })),
  };
}
