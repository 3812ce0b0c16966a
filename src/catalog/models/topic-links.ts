import type { CodeId } from '../../domain/code-id.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** Where a code comes from: the parts of topics that can end in it. */
export function topicsSection({ topics }: Pick<Catalog, 'topics'>, code: CodeId): PageSection | false {
  const links = topics.flatMap(({ id, title, parts }) =>
    parts
      .filter(({ codes }) => codes.includes(code))
      .map((part) => ({ href: `${pageUrl('topic', id)}#${part.id}`, title, note: part.title })),
  );
  return links.length > 0 && { id: 'topics', title: 'Where it happens', indexed: 'nothing', type: 'links', links };
}
