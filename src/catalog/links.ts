import type { Block } from '../domain/guide-body.ts';
import type { urls as siteUrls } from '../site.ts';

/** Where the ids that authors link by lead to. */
export type Resolve = (scheme: string, id: string) => string;

export function resolver(urls: typeof siteUrls, sourceUrl: (id: string) => string): Resolve {
  return (scheme, id) => {
    if (scheme === 'code') return urls.code(id.replace(/^AADSTS/i, ''));
    if (scheme === 'symptom') return urls.symptom(id);
    if (scheme === 'procedure') return urls.procedure(id);
    if (scheme === 'family') return urls.family(id);
    return sourceUrl(id);
  };
}

/** A copy of a derived body in which every link by id has become an address. */
export function resolveLinks<T>(value: T, resolve: Resolve): T {
  if (Array.isArray(value)) return value.map((item) => resolveLinks(item, resolve)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const block = value as Partial<Block>;
  if (block.type === 'prose' && 'html' in block) return { ...value, html: resolveHtml(block.html as string, resolve) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveLinks(item, resolve)])) as T;
}

function resolveHtml(html: string, resolve: Resolve): string {
  return html.replace(/ href="(code|symptom|procedure|family|source):([^"]+)"/g, (_all, scheme: string, id: string) => {
    const outside = scheme === 'source' ? ' class="external"' : '';
    return ` href="${resolve(scheme, id)}"${outside}`;
  });
}
