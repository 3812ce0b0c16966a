import { fullCode } from '../../domain/code-id.ts';
import type { Blocks, Variant } from '../../domain/guide-body.ts';
import { urls } from '../../site.ts';
import type { Entry } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { Desk } from './desk.ts';
import { readsSentence } from './page-description.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { searchFilters, type TrailedHeader } from './page-header.ts';
import type { PageSection } from './sections.ts';
import type { Verdict } from './verdict.ts';

/** The first screen of a code: what happened, whether anything is broken, who fixes it. */
export interface CodeHeader extends TrailedHeader {
  /** The lead with its links, as HTML, where it has some. */
  leadHtml?: string;
  /** With its prefix. */
  code: string;
  name?: string | undefined;
  filters: string[];
  /** The day it was last checked, as year-month-day. */
  reviewed: string;
  verdict: Verdict;
  /** Fragments of the product's message. */
  messages: string[];
}

/** Everything that the page of a code shows, whether it has a guide or not. */
export interface CodePage {
  head: PageHead;
  header: CodeHeader;
  /** What its number means by the message; none where it means one thing. */
  variants: Variant<Blocks>[];
  desk: Desk;
  /** What not to do; empty where nobody wrote it. */
  avoid: Blocks;
  /** Whether it stays out of search: its group has one page for all. */
  isGrouped?: boolean;
  sections: PageSection[];
}

/** The head and header of a code's page; `lead` says what happened. */
export function codeHeader(
  { family: familyOf }: Pick<Catalog, 'family'>,
  { code, name, title, kind, fixedBy, messages, ...entry }: Entry,
  lead: string,
  verdict: Verdict,
): Pick<CodePage, 'head' | 'header'> {
  const family = familyOf(entry.family);
  const full = fullCode(code);
  const trail = [
    { href: urls.codes(), label: 'All codes' },
    { href: pageUrl('family', family.id), label: family.title },
  ];
  return {
    head: pageHead(`${full}: ${title}`, lead, {
      name: name ?? full,
      also: messages.map((message) => readsSentence('message', message)),
      picture: `code-${verdict.id}`,
      article: { title, lead, trail, name: full, reviewed: entry.reviewed },
    }),
    header: {
      trail,
      code: full,
      name,
      title,
      lead,
      filters: searchFilters({ kind, family: family.id, fixedBy }),
      reviewed: entry.reviewed,
      verdict,
      messages,
    },
  };
}
