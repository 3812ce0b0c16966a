import type { Guide } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** Microsoft's own documents on a code, each with what the reader finds there. */
export function documentsSection({ source }: Pick<Catalog, 'source'>, { documents }: Pick<Guide, 'documents'>): PageSection {
  const links = documents.map(({ source: id, shows }) => {
    const { url, title } = source(id);
    return { href: url, title, note: shows, external: true };
  });
  return { id: 'documents', title: "Microsoft's documentation", indexed: 'nothing', type: 'links', links };
}
