import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PageHeader } from './page-header.ts';
import type { Tile } from './tiles.ts';
import { whatChanges } from './what-changes.ts';

/** The list of procedures, by title. */
export interface ProceduresPage {
  head: PageHead;
  header: PageHeader;
  procedures: Tile[];
}

export function proceduresPage({ procedures }: Pick<Catalog, 'procedures'>): ProceduresPage {
  return {
    head: pageHead(
      'Microsoft Entra sign-in: procedures step by step',
      'Step-by-step tasks that guides use: role, place, steps, commands, how to verify and how to undo.',
    ),
    header: {
      title: 'Procedures',
      lead: 'Tasks that several guides need, each with the smallest role, the steps, how to verify, and how to undo.',
    },
    procedures: procedures.map(({ id, title, goal, changes }) => ({
      href: pageUrl('procedure', id),
      title,
      text: `${goal} ${whatChanges(changes)}`,
    })),
  };
}
