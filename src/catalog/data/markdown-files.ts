import { collectionOf, DOCUMENT_KINDS, type DocumentKind } from '../../content/collections.ts';
import { urls } from '../../site.ts';
import type { Catalog } from '../relate.ts';

/** The address of a page as Markdown: that of the page, with an ending in place of the slash. */
export function markdownUrl(kind: DocumentKind, id: string): string {
  return urls.asset(`${collectionOf(kind).page(id)}.md`);
}

/** Every document, and where its Markdown is, without slashes around it. */
export function markdownFiles({ documents }: Pick<Catalog, 'documents'>): { path: string; kind: DocumentKind; id: string }[] {
  return DOCUMENT_KINDS.flatMap((kind) => documents(kind).map(({ id }) => ({ path: `${collectionOf(kind).page(id)}.md`, kind, id })));
}
