import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import { type Blocks, type Cause, type Check, type Command, fixersOf, type Question, type Steps } from '../../domain/guide-body.ts';
import type { Picture } from '../../domain/pictures/draw.ts';
import type { ListedCode } from './listed-code.ts';
import type { ListedGroup } from './listed-group.ts';
import type { Link } from './page-header.ts';

/** A link with a line on what is behind it, where its title does not say it. */
export interface NotedLink {
  href: string;
  title: string;
  note?: string;
  /** Leads away from the site. */
  external?: boolean;
}

/** What cures a code in one place, such as a tool. */
export interface Cure {
  code: CodeId;
  title: string;
  here: string;
}

/** What tells a cause apart, and where its fixes are. */
export interface Tell {
  tell: string;
  cause: Anchor;
  /** Who can fix it, in the order of its fixes. */
  fixedBy: Fixer[];
}

/** What somebody sees, and the codes that can be behind it. */
export interface Behind {
  seen: string;
  codes: ListedCode[];
}

/** Where a page comes from, and how to correct it. */
export interface Provenance {
  /** Its path from the project's root. */
  file: string;
  /** The day it was last checked against its sources, as year-month-day. */
  reviewed?: string | undefined;
  sources: { title: string; url: string; publisher: string }[];
  /** What is inference, or not published. */
  inferred: Blocks;
  edit?: string | undefined;
}

/** A check on a page, and whose it is, where it is borrowed. Links lead to one that is elsewhere only there. */
export type CheckOnPage = Check<Blocks> & { from?: Link; isElsewhere?: true };
/** A cause on a page. */
export type CauseOnPage = Cause<Blocks> & { from?: Link };

/** A part of a topic: who sends it to whom, what it is, and the codes that it can end in. */
export interface PartOnPage {
  from?: string;
  to?: string;
  blocks: Blocks;
  codes: ListedCode[];
}
/** What one library makes of it, and its own page on that. */
export interface LibraryOnPage {
  title: string;
  page: NotedLink;
  blocks: Blocks;
}

/** What a section holds, by the way it is laid out. */
export type SectionContent =
  | { type: 'prose'; blocks: Blocks }
  | { type: 'sentence'; text: string; link?: Link }
  | { type: 'checks'; checks: CheckOnPage[]; family?: { summary: string; href: string } }
  | { type: 'tells'; tells: Tell[] }
  | { type: 'causes'; causes: CauseOnPage[] }
  | { type: 'question'; question: Question<Blocks> }
  | { type: 'steps'; steps: Steps<Blocks>[] }
  | { type: 'commands'; commands: Command<Blocks>[] }
  | { type: 'behind'; answers: Behind[] }
  | { type: 'picture'; picture: Picture; words?: Link }
  | { type: 'part'; part: PartOnPage }
  | { type: 'developer'; blocks: Blocks; libraries: LibraryOnPage[] }
  | { type: 'codes'; codes: ListedCode[]; groups?: ListedGroup[] }
  | { type: 'cures'; cures: Cure[] }
  | { type: 'links'; links: NotedLink[] }
  | { type: 'about'; provenance: Provenance; remark?: string };

/** A place on a page that a link can lead to. */
export interface Anchor {
  id: string;
  title: string;
}

/** A part of a page below its header: the list of contents and the page itself are printed from it. */
export type PageSection = Anchor & {
  /** What can be led to inside it. */
  inside?: Anchor[];
  /** How much of it the text search knows, when not all: sections that repeat other pages stay out. */
  indexed?: 'title' | 'nothing';
} & SectionContent;

/** The sections that a page has, in order; those it lacks are `false`. */
export function present(...sections: (PageSection | false)[]): PageSection[] {
  return sections.filter((section) => section !== false);
}

/** Causes with their fixes; each is in the list of contents. */
export function causesSection(causes: CauseOnPage[]): PageSection | false {
  const inside = causes.map(({ id, title }) => ({ id, title }));
  return causes.length > 0 && { id: 'causes', title: 'Causes and fixes', inside, type: 'causes', causes };
}

/** What tells the causes apart, where there is a choice. */
export function whichCauseSection(causes: CauseOnPage[]): PageSection | false {
  const tells = causes.map((cause) => ({
    tell: cause.tell,
    cause: { id: cause.id, title: cause.title },
    fixedBy: fixersOf(cause),
  }));
  return causes.length > 1 && { id: 'which', title: 'Which cause is it?', indexed: 'nothing', type: 'tells', tells };
}
