import { withoutMarks } from '../../domain/inline-links.ts';
import type { SocialPicture } from '../../domain/social-pictures.ts';
import { SITE } from '../../site.ts';
import type { TrailedHeader } from './page-header.ts';

/** What a page says of itself to programs, in the words that its top shows. */
export interface Article extends TrailedHeader {
  /** The day it was last checked, as year-month-day, where the page says it. */
  reviewed?: string | undefined;
}

/** What browsers and search engines call a page. */
export interface PageHead {
  title: string;
  description: string;
  /** The picture that is shown beside a link to it. */
  picture?: SocialPicture;
  article?: Article;
}

/** What search engines show of a title and of a description, in characters; what is longer they cut themselves. */
const TITLE = 65;
const DESCRIPTION = 165;

/** The head of a page; a long title goes without the name of the site, a long description ends after a sentence or a word. */
export function pageHead(title: string, description: string, more: Pick<PageHead, 'picture' | 'article'> = {}): PageHead {
  const named = `${title} | ${SITE.name}`;
  return { title: named.length <= TITLE ? named : title, description: shortened(description), ...more };
}

function shortened(text: string): string {
  const plain = withoutMarks(text);
  if (plain.length <= DESCRIPTION) return plain;
  const sentences = /^.{70,}[.!?](?=\s)/.exec(plain.slice(0, DESCRIPTION + 1))?.[0];
  return sentences ?? `${plain.slice(0, DESCRIPTION).replace(/[\s,;:]+\S*$/, '')} …`;
}
