import { withoutMarks } from './inline-links.ts';

/** The top of a page as programs get it. */
interface Top {
  title: string;
  lead: string;
  trail: { href: string; label: string }[];
  reviewed?: string | undefined;
}

/** An article with its place on the site, as schema.org has it: https://schema.org/TechArticle. `origin` is that of the host. */
export function structuredData({ title, lead, trail, reviewed }: Top, url: string, origin: string): object {
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
