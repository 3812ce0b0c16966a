import { type CodeId, fullCode } from '../../domain/code-id.ts';
import { officialPage } from '../../site.ts';
import type { Entry } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** Microsoft's own documents on a code, each with what the reader finds there; its page for the number comes last. */
export function documentsSection({ source }: Pick<Catalog, 'source'>, entry: Entry): PageSection {
  const written = entry.type === 'guide' ? entry.documents : [];
  const links = written.map(({ source: id, shows }) => {
    const { url, title } = source(id);
    return { href: url, title, note: shows, external: true };
  });
  return {
    id: 'documents',
    title: "Microsoft's documentation",
    indexed: 'nothing',
    type: 'links',
    links: [...links, officialLink(entry.code)],
  };
}

function officialLink(code: CodeId) {
  const note = `What Microsoft's own look-up says of ${fullCode(code)}, often only the message.`;
  return { href: officialPage(code), title: "Microsoft's page for this code", note, external: true };
}
