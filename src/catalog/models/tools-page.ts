import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';
import { countOfCodes, type Tile } from './tiles.ts';

/** The list of tools, by title. */
export interface ToolsPage {
  head: PageHead;
  header: PageHeader;
  tools: Tile[];
}

export function toolsPage({ documents }: Pick<Catalog, 'documents'>): ToolsPage {
  return {
    head: pageHead(
      'Sign-in errors by tool, command line and app',
      'How command lines, pipelines and apps sign in, which tenant they ask, what they keep, and what cures their codes.',
    ),
    header: {
      title: 'Tools',
      lead: 'What a code means in the tool that shows it: how it signs in, how to name the tenant, clear what it keeps, and see the raw error.',
    },
    tools: documents('tool').map(({ id, title, summary, codes }) => ({
      href: pageUrl('tool', id),
      title,
      text: `${summary} ${countOfCodes(codes.length)}.`,
    })),
  };
}
