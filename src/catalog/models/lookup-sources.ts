import { collectionOf, DOCUMENT_KINDS } from '../../content/collections.ts';
import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import { withoutLinks } from '../../domain/inline-links.ts';
import type { Kind } from '../../domain/kinds.ts';
import { searchedTexts } from '../../schema/field-values.ts';
import { groupSchema } from '../../schema/group.ts';
import { registerRowSchema } from '../../schema/register.ts';
import type { Symptom } from '../entries.ts';
import type { Catalog } from '../relate.ts';
import { ungrouped } from './listed-group.ts';

/** What the look-up index is made of. */
export interface LookupSources {
  codes: {
    code: CodeId;
    name?: string | undefined;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: string;
    /** Whether a guide is written for it. */
    guide: boolean;
    /** Fragments of the product's message, placeholders as `{name}`. */
    messages: string[];
    /** Whether it is one of a group, which search shows once. */
    group?: string | undefined;
  }[];
  symptoms: {
    id: string;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: string;
    /** Texts as the screen shows them. */
    messages: string[];
    /** The families of codes of other services that lead here. */
    foreign?: NonNullable<Symptom['foreign']>;
  }[];
  /** The text of every page, one at a time: all at once would be the largest thing in memory. */
  texts: Iterable<string>;
}

export function lookupSources(catalog: Catalog): LookupSources {
  return {
    codes: catalog.entries.map((entry) => {
      const { type, code, name, title, kind, fixedBy, family, messages } = entry;
      const group = entry.type === 'register' ? entry.group : undefined;
      return { code, name, title, kind, fixedBy, family, guide: type === 'guide', messages, ...(group ? { group } : {}) };
    }),
    symptoms: catalog.symptoms.map(({ id, title, kind, fixedBy, family, screen, foreign }) => {
      return { id, title, kind, fixedBy, family, messages: screen, ...(foreign ? { foreign } : {}) };
    }),
    texts: texts(catalog),
  };
}

function* texts({ entries, groups, documents, bodyTexts, atHome, sharedTexts }: Catalog): Generator<string> {
  for (const entry of ungrouped(entries)) {
    if (entry.type === 'register') yield searchedTexts(registerRowSchema, { ...entry, meaning: withoutLinks(entry.meaning) }).join(' ');
  }
  for (const group of groups) yield searchedTexts(groupSchema, group).join(' ');
  for (const kind of DOCUMENT_KINDS) {
    const { schema } = collectionOf(kind);
    for (const document of documents(kind)) {
      const shared = atHome(kind, document.id).flatMap(({ id }) => sharedTexts(id));
      yield [...searchedTexts(schema, document), ...bodyTexts(kind, document.id), ...shared].join(' ');
    }
  }
}
