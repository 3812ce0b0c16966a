import type { Blocks, SymptomBody } from '../../domain/guide-body.ts';
import type { Symptom } from '../entries.ts';
import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type AudienceCards, audienceCards } from './audience-cards.ts';
import { escalationSection } from './escalation.ts';
import { listedCode } from './listed-code.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { searchFilters, type TrailedHeader } from './page-header.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { avoidSection, causesSection, type PageSection, present } from './sections.ts';
import { numbered, piecesAtHome } from './shared-pieces.ts';
import { type ProblemVerdict, problemVerdict } from './verdict.ts';

/** Everything that the page of a symptom shows. */
export interface SymptomPage {
  head: PageHead;
  header: TrailedHeader & {
    filters: string[];
    verdict: ProblemVerdict;
    /** Texts as the screen shows them. */
    screen: string[];
  };
  cards: AudienceCards;
  sections: PageSection[];
}

/** Throws when there is no such symptom. */
export function symptomPage(catalog: Catalog, id: string, environment: Environment): SymptomPage {
  const symptom = catalog.symptom(id);
  const body = catalog.body('symptom', id);
  const pieces = piecesAtHome(catalog, 'symptom', id);
  const checks = [...body.checks, ...pieces.checks];
  const { title, answer, screen, kind, verdict, fixedBy } = symptom;
  return {
    head: pageHead(title, answer),
    header: {
      trail: [listLink('symptom')],
      title,
      lead: answer,
      filters: searchFilters(symptom),
      verdict: problemVerdict(symptom),
      screen,
    },
    cards: audienceCards(catalog, { title, kind, verdict, fixedBy }, body.signin, symptom),
    sections: present(
      ...questionSections(body),
      checks.length > 0 && { id: 'checks', title: 'First checks', type: 'checks', checks },
      causesSection([...numbered(body.causes), ...pieces.causes]),
      avoidSection(body.avoid),
      codesSection(symptom),
      escalationSection('this symptom', body.escalate),
      aboutSection(catalog, { ...symptom, includes: [...symptom.includes, ...pieces.ids] }, environment),
    ),
  };
}

function questionSections({ questions }: SymptomBody<Blocks>): PageSection[] {
  return questions.map((question, index) => ({ id: `question-${index + 1}`, title: question.title, type: 'question', question }));
}

function codesSection({ leadsTo }: Symptom): PageSection | false {
  const codes = leadsTo.map(listedCode);
  return codes.length > 0 && { id: 'codes', title: 'Codes behind it', indexed: 'nothing', type: 'codes', codes };
}
