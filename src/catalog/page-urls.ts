import { collectionOf, DOCUMENT_KINDS, type DocumentKind } from '../content/collections.ts';
import { urls } from '../site.ts';

/** The address of a document's page. */
export function pageUrl(kind: DocumentKind, id: string): string {
  return urls.page(collectionOf(kind).page(id));
}

/** The page that lists the documents of a kind, under the name that readers find it by. */
export function listLink(kind: DocumentKind): { href: string; label: string } {
  const { page, label } = collectionOf(kind).list;
  return { href: urls.page(page), label };
}

/** The lists of all kinds, in the order of the navigation. */
export function listLinks(): { href: string; label: string }[] {
  return DOCUMENT_KINDS.map(listLink);
}
