import { SITE } from '../../site.ts';

/** What browsers and search engines call a page. */
export interface PageHead {
  title: string;
  description: string;
}

export function pageHead(title: string, description: string): PageHead {
  return { title: `${title} | ${SITE.name}`, description };
}
