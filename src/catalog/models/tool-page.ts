import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { TrailedHeader } from './page-header.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { type PageSection, present } from './sections.ts';

/** What a sign-in log calls a tool, and which of its versions the page is about. */
export interface ToolFacts {
  apps: { name: string; id: string }[];
  version: string;
}

/** Everything that the page of a tool shows. */
export interface ToolPage {
  head: PageHead;
  header: TrailedHeader;
  /** The day it was last checked, as year-month-day. */
  reviewed: string;
  facts: ToolFacts;
  sections: PageSection[];
}

/** Throws when there is no such tool. */
export function toolPage(catalog: Catalog, id: string, environment: Environment): ToolPage {
  const tool = catalog.document('tool', id);
  const { title, summary, apps, version, codes } = tool;
  const { flow, tenant, cache, otherFlow, rawError, avoid } = catalog.body('tool', id);
  const header = { trail: [listLink('tool')], title, lead: summary };
  const cures = codes.map(({ code, here }) => ({ code, title: catalog.entry(code).title, here }));
  return {
    head: pageHead(`${title}: sign-in errors`, summary, { picture: 'tool', article: { ...header, reviewed: tool.reviewed } }),
    header,
    reviewed: tool.reviewed,
    facts: { apps, version },
    sections: present(
      { id: 'codes', title: 'Codes met with it', type: 'cures', cures },
      { id: 'flow', title: 'How it signs in', type: 'prose', blocks: flow },
      { id: 'tenant', title: 'Name the tenant', type: 'prose', blocks: tenant },
      { id: 'cache', title: 'Clear what it keeps', type: 'prose', blocks: cache },
      otherFlow.length > 0 && { id: 'other-flow', title: 'Another way to sign in', type: 'prose', blocks: otherFlow },
      { id: 'raw-error', title: 'See the raw error', type: 'prose', blocks: rawError },
      avoid.length > 0 && { id: 'avoid', title: 'Do not', type: 'prose', blocks: avoid },
      aboutSection(catalog, tool, environment),
    ),
  };
}
