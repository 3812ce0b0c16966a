import { withoutMarks } from './inline-links.ts';

/** What a page says of itself to programs: nothing that its reader does not see. */
export interface Article {
  title: string;
  /** The sentence below it. */
  lead: string;
  /** The way to it. */
  trail: { href: string; label: string }[];
  /** What it is called in the way to it, such as its code; without one, its title. */
  name?: string;
  /** The day it was last checked, as year-month-day, where the page says it. */
  reviewed?: string | undefined;
  /** What is to be done, in plain text, where that is what the page is for. */
  parts?: { title?: string | undefined; steps: string[] }[];
}

/**
 * An article, and the way to it, in the terms of https://schema.org. `url` is the address of the page, `origin` that of the
 * host, without a slash.
 */
export function articleData({ title, lead, trail, name = title, reviewed, parts }: Article, url: string, origin: string): object {
  const places = [...trail.map(({ href, label }) => ({ name: label, item: origin + href })), { name, item: url }];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': parts ? 'HowTo' : 'TechArticle',
        headline: title,
        ...(parts ? { name: title } : {}),
        abstract: withoutMarks(lead),
        ...(reviewed ? { dateModified: reviewed } : {}),
        ...(parts ? { step: parts.flatMap(stepsOf) } : {}),
        url,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: places.map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place })),
      },
    ],
  };
}

/** The site as a whole, which gives results their name. */
export function siteData(name: string, url: string): object {
  return { '@context': 'https://schema.org', '@type': 'WebSite', name, url };
}

function stepsOf({ title, steps }: { title?: string | undefined; steps: string[] }): object[] {
  const items = steps.map((text) => ({ '@type': 'HowToStep', text }));
  return title ? [{ '@type': 'HowToSection', name: title, itemListElement: items }] : items;
}
