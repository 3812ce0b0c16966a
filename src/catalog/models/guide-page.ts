import type { CodeId } from '../../domain/code-id.ts';
import { fixRoles } from '../../domain/guide-body.ts';
import type { Guide } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { audienceCards } from './audience-cards.ts';
import { type CodePage, codeHeader } from './code-page.ts';
import { documentsSection } from './documents.ts';
import { escalationSection } from './escalation.ts';
import { lookAlikesSection } from './look-alikes.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { avoidSection, causesSection, type PageSection, present } from './sections.ts';
import { numbered } from './shared-pieces.ts';
import { symptomLinks } from './symptom-links.ts';
import { problemVerdict } from './verdict.ts';

/** The page of a code that has a guide, its sections in the order of the content standard. Throws when there is no guide. */
export function guidePage(catalog: Catalog, code: CodeId, environment: Environment): CodePage {
  const guide = catalog.guide(code);
  const body = catalog.body('guide', code);
  return {
    ...codeHeader(catalog, guide, guide.answer, problemVerdict(guide, fixRoles(body))),
    cards: audienceCards(catalog, guide, body.signin, guide),
    sections: present(
      body.checks.length > 0 && { id: 'checks', title: 'First checks', type: 'checks', checks: body.checks },
      body.variants.length > 0 && { id: 'variants', title: 'Which message is it?', type: 'variants', variants: body.variants },
      causesSection(numbered(body.causes)),
      avoidSection(body.avoid),
      lookAlikesSection(catalog, guide),
      symptomsSection(catalog, code),
      proceduresSection(catalog, guide),
      escalationSection('this code', body.escalate),
      documentsSection(catalog, guide),
      aboutSection(catalog, guide, environment, body),
    ),
  };
}

/** The symptoms that lead to the code: what people see of it when no code is shown. */
function symptomsSection({ symptomsOf }: Catalog, code: CodeId): PageSection | false {
  const links = symptomLinks(symptomsOf(code));
  return links.length > 0 && { id: 'symptoms', title: 'When no code is shown', indexed: 'nothing', type: 'links', links };
}

function proceduresSection({ procedure }: Catalog, { uses }: Guide): PageSection | false {
  const links = uses.map(procedure).map(({ id, title, goal }) => ({ href: pageUrl('procedure', id), title, note: goal }));
  return links.length > 0 && { id: 'procedures', title: 'Procedures used here', indexed: 'nothing', type: 'links', links };
}
