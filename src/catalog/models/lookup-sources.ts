import { collectionOf, type DocumentKind } from '../../content/collections.ts';
import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import { withoutLinks } from '../../domain/inline-links.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Verdict } from '../../domain/verdicts.ts';
import type { Entry, Symptom } from '../entries.ts';
import type { Catalog } from '../relate.ts';

/** What a page is found by. */
interface Texts {
  name?: string[];
  title: string[];
  messages?: string[];
  answer?: string[];
  /** What tells the causes apart. */
  causes?: string[];
  /** How people put it. */
  wordings?: string[];
  /** What an author expects to be typed. */
  queries?: string[];
}

/** What the look-up index is made of. */
export interface LookupSources {
  codes: {
    code: CodeId;
    name?: string | undefined;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: string;
    /** Whether anything is broken, where a guide says so. */
    verdict?: Verdict | undefined;
    /** What its guide says happened. */
    says?: string;
    /** Whether it is one of a group, which search shows once. */
    group?: string | undefined;
    texts: Texts;
  }[];
  symptoms: {
    id: string;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: string;
    says: string;
    /** The families of codes of other services that lead here. */
    foreign?: NonNullable<Symptom['foreign']>;
    texts: Texts;
  }[];
  /** Procedures, families, topics and tools. */
  pages: {
    page: string;
    title: string;
    says: string;
    /** The applications that a tool signs in as. */
    apps?: string[];
    texts: Texts;
  }[];
}

export function lookupSources(catalog: Catalog): LookupSources {
  // A shared piece is found once, where it is at home.
  const causes = (kind: DocumentKind, id: string) => [
    ...catalog.headings(kind, id),
    ...catalog.atHome(kind, id).flatMap((piece) => catalog.sharedHeadings(piece.id)),
  ];
  return {
    codes: catalog.entries.map((entry) => {
      const { code, name, title, kind, fixedBy, family } = entry;
      const own =
        entry.type === 'guide' ? { verdict: entry.verdict, says: firstSentence(entry.answer) } : entry.group ? { group: entry.group } : {};
      const texts = textsOfCode(entry, entry.type === 'guide' ? causes('guide', code) : []);
      return { code, name, title, kind, fixedBy, family, ...own, texts };
    }),
    symptoms: catalog.symptoms.map(({ id, title, kind, fixedBy, family, foreign, screen, answer, wordings, queries }) => {
      const texts = { title: [title], messages: screen, answer: [answer], causes: causes('symptom', id), ...said({ wordings, queries }) };
      return { id, title, kind, fixedBy, family, says: firstSentence(answer), ...(foreign ? { foreign } : {}), texts };
    }),
    pages: [
      ...catalog.procedures.map(({ id, title, goal, wordings, queries }) => {
        const texts = { title: [title], answer: [goal], causes: causes('procedure', id), ...said({ wordings, queries }) };
        return { page: collectionOf('procedure').page(id), title, says: firstSentence(goal), texts };
      }),
      ...catalog.families.map(({ id, title, summary }) => {
        const texts = { title: [title], answer: [summary], causes: causes('family', id) };
        return { page: collectionOf('family').page(id), title, says: firstSentence(summary), texts };
      }),
      ...catalog.topics.map(({ id, title, summary, parts, wordings, queries }) => {
        const texts = { title: [title], answer: [summary], causes: parts.map((part) => part.title), ...said({ wordings, queries }) };
        return { page: collectionOf('topic').page(id), title, says: firstSentence(summary), texts };
      }),
      ...catalog.documents('tool').map(({ id, title, summary, codes, apps, wordings, queries }) => {
        const cures = codes.map(({ here }) => here);
        const texts = {
          title: [title],
          messages: apps.map(({ name }) => name),
          answer: [summary],
          causes: cures,
          ...said({ wordings, queries }),
        };
        return { page: collectionOf('tool').page(id), title, says: firstSentence(summary), apps: apps.map((app) => app.id), texts };
      }),
    ],
  };
}

function textsOfCode(entry: Entry, causes: string[]): Texts {
  const { name, title, messages } = entry;
  const answer = entry.type === 'guide' ? entry.answer : withoutLinks(entry.meaning);
  return { ...(name ? { name: [name] } : {}), title: [title], messages, answer: [answer], causes, ...said(entry) };
}

/** What people say, without where they said it, and what they may say. */
function said({ wordings = {}, queries = [] }: Pick<Entry, 'wordings' | 'queries'>): Pick<Texts, 'wordings' | 'queries'> {
  return { wordings: Object.values(wordings).flat(), queries };
}

/** A result has room for one sentence, without marks for code. */
function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll('`', '');
}
