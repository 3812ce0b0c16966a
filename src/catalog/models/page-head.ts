import type { PageHead } from '../../domain/page-head.ts';
import { SITE } from '../../site.ts';
import { pageDescription } from './page-description.ts';

export type { PageHead };

interface More extends Pick<PageHead, 'picture' | 'article'> {
  /** How people may know it besides, and sentences that the description ends with where there is room. */
  name?: string;
  also?: readonly string[];
}

/** How much of a title search engines show, in characters. */
const TITLE = 65;

/** The head of a page, from its title and what it says first. A long title goes without the name of the site. */
export function pageHead(title: string, lead: string, { name, also, ...more }: More = {}): PageHead {
  const full = `${title} | ${SITE.name}`;
  return {
    title: full.length <= TITLE ? full : title,
    description: pageDescription(lead, { ...(name ? { name } : {}), ...(also ? { also } : {}) }),
    ...more,
  };
}
