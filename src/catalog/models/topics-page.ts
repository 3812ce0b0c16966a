import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';
import type { Tile } from './tiles.ts';

/** The list of topics, in their order. */
export interface TopicsPage {
  head: PageHead;
  header: PageHeader;
  topics: Tile[];
}

export function topicsPage({ topics }: Pick<Catalog, 'topics'>): TopicsPage {
  return {
    head: pageHead(
      'How Microsoft Entra sign-in works, flow by flow',
      'What is sent in each sign-in flow of Microsoft Entra ID, how an error response is read, and the codes that each step can end in.',
    ),
    header: {
      title: 'How it works',
      lead: 'Each flow with what is sent, who decides what, and the codes that each step can end in.',
    },
    topics: topics.map(({ id, title, summary }) => ({ href: pageUrl('topic', id), title, text: summary })),
  };
}
