import type { SocialPicture } from './social-pictures.ts';

/** What a page says of itself to programs, in the words that its top shows. */
export interface Article {
  title: string;
  lead: string;
  /** The way to it. */
  trail: { href: string; label: string }[];
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
