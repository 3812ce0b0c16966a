import { collectionOf, DOCUMENT_KINDS } from '../content/collections.ts';
import type { ResolveLink } from '../content/render/html.ts';
import type { urls as siteUrls } from '../site.ts';

/** Where the ids that authors link by lead to: to pages of the site, and to documents elsewhere. */
export function linkResolver(urls: Pick<typeof siteUrls, 'page'>, sourceUrl: (id: string) => string): ResolveLink {
  const collections = new Map(DOCUMENT_KINDS.map((kind) => [collectionOf(kind).scheme, collectionOf(kind)]));
  return (scheme, id) => {
    const collection = collections.get(scheme);
    return collection ? { url: urls.page(collection.page(id)), isExternal: false } : { url: sourceUrl(id), isExternal: true };
  };
}
