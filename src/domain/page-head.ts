import type { SocialPicture } from './social-pictures.ts';
import type { Article } from './structured-data.ts';

/** What browsers, search engines and chats call a page. */
export interface PageHead {
  title: string;
  description: string;
  /** The picture that is shown beside a link to it; that of the site where it has none of its own. */
  picture?: SocialPicture;
  /** What it says of itself to programs. */
  article?: Article;
}
