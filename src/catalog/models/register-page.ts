import type { CodeId } from '../../domain/code-id.ts';
import { adviceFor, judgementFor, REGISTER_REMARK } from '../../domain/register-texts.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { audienceCards } from './audience-cards.ts';
import { type CodePage, codeHeader } from './code-page.ts';
import { escalationSection } from './escalation.ts';
import { lookAlikesSection } from './look-alikes.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { type PageSection, present } from './sections.ts';
import { problemVerdict } from './verdict.ts';

/**
 * The page of a code that is only in the register: what it means, its family's checks, and what to collect.
 * Text search knows its header alone. Throws when the code has no register entry.
 */
export function registerPage(catalog: Catalog, code: CodeId, environment: Environment): CodePage {
  const entry = catalog.registerEntry(code);
  const { kind, fixedBy } = entry;
  const judgement = judgementFor(kind);
  const sections = present(checksSection(catalog, entry.family), lookAlikesSection(catalog, entry), escalationSection('this code'), {
    ...aboutSection(catalog, entry, environment),
    remark: REGISTER_REMARK,
  });
  return {
    ...codeHeader(catalog, entry, entry.meaning, problemVerdict({ kind, fixedBy, ...judgement })),
    cards: audienceCards(catalog, { ...entry, verdict: judgement.verdict }, adviceFor(kind, fixedBy)),
    sections: sections.map((section) => ({ ...section, indexed: 'nothing' })),
  };
}

function checksSection({ family, body }: Catalog, id: string): PageSection | false {
  const { checks } = body('family', id);
  const { title, summary } = family(id);
  return (
    checks.length > 0 && {
      id: 'checks',
      title: `Checks for ${title}`,
      type: 'checks',
      checks,
      family: { summary, href: pageUrl('family', id) },
    }
  );
}
