import { withoutMarks } from './inline-links.ts';
import type { Article } from './page-head.ts';

/** An article with its place on the site, as schema.org has it: https://schema.org/TechArticle. `origin` is that of the host. */
export function structuredData({ title, lead, trail, reviewed }: Article, url: string, origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'TechArticle', headline: title, abstract: withoutMarks(lead), url, ...(reviewed ? { dateModified: reviewed } : {}) },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ href, label }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: origin + href,
        })),
      },
    ],
  };
}
