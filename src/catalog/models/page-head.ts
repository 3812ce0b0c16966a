import { withoutMarks } from '../../domain/inline-links.ts';
import type { PageHead } from '../../domain/page-head.ts';
import { SITE } from '../../site.ts';

export type { PageHead };

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
