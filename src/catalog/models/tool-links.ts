import type { CodeId } from '../../domain/code-id.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** What cures a code in the tools whose pages name it. */
export function toolsSection({ documents }: Pick<Catalog, 'documents'>, code: CodeId): PageSection | false {
  const links = documents('tool').flatMap(({ id, title, codes }) =>
    codes.filter((met) => met.code === code).map(({ here }) => ({ href: `${pageUrl('tool', id)}#codes`, title, note: here })),
  );
  return links.length > 0 && { id: 'tools', title: 'In a tool', indexed: 'nothing', type: 'links', links };
}
