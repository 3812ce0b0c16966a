import type { CodeId } from '../../domain/code-id.ts';
import { withoutLinks } from '../../domain/inline-links.ts';
import { adviceFor, judgementFor, REGISTER_REMARK } from '../../domain/register-texts.ts';
import { urls } from '../../site.ts';
import type { RegisterEntry } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { borrowedBy, howToSection } from './borrowed.ts';
import { type CodePage, codeHeader } from './code-page.ts';
import { desk } from './desk.ts';
import { documentsSection } from './documents.ts';
import { lookAlikesSection } from './look-alikes.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { type CheckOnPage, causesSection, type PageSection, present } from './sections.ts';
import { toolsSection } from './tool-links.ts';
import { topicsSection } from './topic-links.ts';
import { verdictOn } from './verdict.ts';

/**
 * The page of a code that is only in the register: what it means, what it borrows from other pages, its family's checks,
 * and what to collect. Text search knows its header alone, and nothing of it where a group has a page for it. Throws when
 * the code has no register entry.
 */
export function registerPage(catalog: Catalog, code: CodeId, environment: Environment): CodePage {
  const entry = catalog.registerEntry(code);
  const { kind, fixedBy } = entry;
  const meaning = withoutLinks(entry.meaning);
  const borrowed = borrowedBy(catalog, entry);
  const sections = present(
    groupSection(catalog, entry),
    checksSection(catalog, entry, borrowed.checks),
    causesSection(borrowed.causes),
    lookAlikesSection(catalog, entry),
    toolsSection(catalog, code),
    topicsSection(catalog, code),
    howToSection(catalog, entry),
    documentsSection(catalog, entry),
    {
      ...aboutSection(catalog, { ...entry, includes: entry.shared }, environment),
      remark: REGISTER_REMARK,
    },
  );
  const page = codeHeader(catalog, entry, meaning, verdictOn({ kind, fixedBy, ...judgementFor(kind, fixedBy) }));
  return {
    ...page,
    header: { ...page.header, leadHtml: catalog.line(entry.meaning) },
    ...(entry.group ? { isGrouped: true } : {}),
    variants: [],
    desk: desk(
      catalog,
      { ...entry, verdict: judgementFor(kind, fixedBy).verdict },
      adviceFor(kind, fixedBy, meaning),
      catalog.family(entry.family),
    ),
    avoid: [],
    sections: sections.map((section) => ({ ...section, indexed: 'nothing' })),
  };
}

function groupSection({ group }: Catalog, { group: id }: RegisterEntry): PageSection | false {
  if (!id) return false;
  const { title, advice } = group(id);
  return {
    id: 'group',
    title: 'One of several numbers',
    type: 'sentence',
    text: `${advice} What to do is as a rule the same as for the others of its group:`,
    link: { href: urls.group(id), label: title },
  };
}

function checksSection({ family, body }: Catalog, { family: id }: RegisterEntry, borrowed: CheckOnPage[]): PageSection | false {
  // Which family a row is in can change; what was linked may not.
  const checks = [...borrowed, ...body('family', id).checks].map((check): CheckOnPage => ({ ...check, isElsewhere: true }));
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
