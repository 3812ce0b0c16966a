import type { CodeId } from '../../domain/code-id.ts';
import { firstRole } from '../../domain/guide-body.ts';
import type { Guide } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type CodePage, codeHeader } from './code-page.ts';
import { desk } from './desk.ts';
import { documentsSection } from './documents.ts';
import { developerSection } from './libraries.ts';
import { lookAlikesSection } from './look-alikes.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { causesSection, type PageSection, present, whichCauseSection } from './sections.ts';
import { symptomLinks } from './symptom-links.ts';
import { toolsSection } from './tool-links.ts';
import { topicsSection } from './topic-links.ts';
import { verdictOn } from './verdict.ts';

/** The page of a code that has a guide, its sections in the order of the content standard. Throws when there is no guide. */
export function guidePage(catalog: Catalog, code: CodeId, environment: Environment): CodePage {
  const guide = catalog.guide(code);
  const body = catalog.body('guide', code);
  const { causes } = body;
  return {
    ...codeHeader(catalog, guide, guide.answer, verdictOn(guide, firstRole(body))),
    variants: body.variants,
    desk: desk(catalog, guide, body.signin, { ...guide, escalate: body.escalate }),
    avoid: body.avoid,
    sections: present(
      whichCauseSection(causes),
      body.checks.length > 0 && { id: 'checks', title: 'First checks', type: 'checks', checks: body.checks },
      causesSection(causes),
      developerSection(catalog, body.developer),
      lookAlikesSection(catalog, guide),
      toolsSection(catalog, code),
      topicsSection(catalog, code),
      symptomsSection(catalog, code),
      proceduresSection(catalog, guide),
      documentsSection(catalog, guide),
      aboutSection(catalog, guide, environment, body),
    ),
  };
}

/** The symptoms that lead to the code: what people see of it when no code is shown. */
function symptomsSection({ symptomsOf }: Catalog, code: CodeId): PageSection | false {
  const links = symptomLinks(symptomsOf(code));
  return links.length > 0 && { id: 'symptoms', title: 'If the screen shows no code', indexed: 'nothing', type: 'links', links };
}

function proceduresSection({ procedure }: Catalog, { uses }: Guide): PageSection | false {
  const links = uses.map(procedure).map(({ id, title, goal }) => ({ href: pageUrl('procedure', id), title, note: goal }));
  return links.length > 0 && { id: 'procedures', title: 'How-to used here', indexed: 'nothing', type: 'links', links };
}
