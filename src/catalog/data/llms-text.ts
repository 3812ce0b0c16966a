import { DOCUMENT_KINDS, type DocumentKind } from '../../content/collections.ts';
import { fullCode } from '../../domain/code-id.ts';
import { SITE } from '../../site.ts';
import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { markdownUrl } from './markdown-files.ts';
import { absolute, apiUrl, type Host } from './site-root.ts';

/** A map of the site for programs that read Markdown: https://llmstxt.org */
export function llmsText(catalog: Pick<Catalog, 'documents'>, host: Host): string {
  const line = (kind: DocumentKind, id: string, title: string) => `- [${title}](${absolute(host, markdownUrl(kind, id))})`;
  const sections = DOCUMENT_KINDS.map((kind) => {
    const documents = catalog
      .documents(kind)
      .map((one) => line(kind, one.id, kind === 'guide' ? `${fullCode(one.id)}: ${one.title}` : one.title));
    return `## ${listLink(kind).label}\n\n${documents.join('\n')}`;
  });
  const data = `## Data\n\n- [All codes in short, as JSON](${absolute(host, apiUrl('codes.json'))})\n- [The same as CSV](${absolute(host, apiUrl('codes.csv'))})`;
  return `# ${SITE.name}\n\n> ${SITE.description}\n\nText under CC BY 4.0. Independent of Microsoft.\n\n${[...sections, data].join('\n\n')}\n`;
}
