import { urls } from '../../site.ts';
import type { Family } from '../entries.ts';
import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type Phone, phone } from './desk.ts';
import { listedCode } from './listed-code.ts';
import { groupsAmong, ungrouped } from './listed-group.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { TrailedHeader } from './page-header.ts';
import { familyPictures } from './pictures.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { causesSection, type PageSection, present } from './sections.ts';
import { piecesAtHome } from './shared-pieces.ts';
import { symptomLinks } from './symptom-links.ts';

/** Everything that the page of a family shows. */
export interface FamilyPage {
  head: PageHead;
  header: TrailedHeader & { filters: string[] };
  phone: Phone;
  sections: PageSection[];
}

/** Throws when there is no such family. */
export function familyPage(catalog: Catalog, id: string, environment: Environment): FamilyPage {
  const family = catalog.family(id);
  const { title, summary } = family;
  const trail = [listLink('family')];
  const { meaning, checks: written, who } = catalog.body('family', id);
  const pieces = piecesAtHome(catalog, 'family', id);
  const checks = [...written, ...pieces.checks];
  return {
    head: pageHead(`${title}: AADSTS codes`, summary, {
      picture: 'family',
      article: { title, lead: summary, trail, reviewed: family.reviewed },
    }),
    header: {
      trail,
      title,
      lead: summary,
      filters: [`family:${id}`],
    },
    phone: phone(family),
    sections: present(
      { id: 'meaning', title: 'What they have in common', type: 'prose', blocks: meaning },
      ...familyPictures(catalog, id),
      checks.length > 0 && { id: 'checks', title: 'Checks that help for all of them', type: 'checks', checks },
      causesSection(pieces.causes),
      { id: 'who', title: 'Who fixes what', type: 'prose', blocks: who },
      symptomsSection(family),
      codesSection(catalog, family),
      aboutSection(catalog, { ...family, includes: [...family.includes, ...pieces.ids] }, environment),
    ),
  };
}

function symptomsSection({ symptoms }: Family): PageSection | false {
  const links = symptomLinks(symptoms);
  return links.length > 0 && { id: 'symptoms', title: 'What people see without a code', indexed: 'nothing', type: 'links', links };
}

function codesSection({ groups }: Pick<Catalog, 'groups'>, { codes }: Family): PageSection {
  const anchor = { id: 'codes', title: 'The codes' };
  if (codes.length > 0) {
    const shown = { codes: ungrouped(codes).map(listedCode), groups: groupsAmong(codes, groups) };
    return { ...anchor, indexed: 'title', type: 'codes', ...shown };
  }
  const link = { href: urls.codes(), label: 'See all codes' };
  return { ...anchor, type: 'sentence', text: 'No code of this family is written up yet.', link };
}
