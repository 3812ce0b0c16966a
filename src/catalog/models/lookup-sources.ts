import { collectionOf, DOCUMENT_KINDS } from '../../content/collections.ts';
import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';
import { searchedTexts } from '../../schema/field-values.ts';
import { registerRowSchema } from '../../schema/register.ts';
import type { Symptom } from '../entries.ts';
import type { Catalog } from '../relate.ts';

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
  }[];
  symptoms: {
    id: string;
    title: string;
    kind: Kind;
    fixedBy: Fixer[];
    family: string;
    /** Texts as the screen shows them. */
    messages: string[];
    /** The family of codes of another service that lead here. */
    foreign?: NonNullable<Symptom['foreign']>;
  }[];
  /** The text of every page, one at a time: all at once would be the largest thing in memory. */
  texts: Iterable<string>;
}

export function lookupSources(catalog: Catalog): LookupSources {
  return {
    codes: catalog.entries.map(({ type, code, name, title, kind, fixedBy, family, messages }) => {
      return { code, name, title, kind, fixedBy, family, guide: type === 'guide', messages };
    }),
    symptoms: catalog.symptoms.map(({ id, title, kind, fixedBy, family, screen, foreign }) => {
      return { id, title, kind, fixedBy, family, messages: screen, ...(foreign ? { foreign } : {}) };
    }),
    texts: texts(catalog),
  };
}

function* texts({ entries, documents, bodyTexts, atHome, sharedTexts }: Catalog): Generator<string> {
  for (const entry of entries) if (entry.type === 'register') yield searchedTexts(registerRowSchema, entry).join(' ');
  for (const kind of DOCUMENT_KINDS) {
    const { schema } = collectionOf(kind);
    for (const document of documents(kind)) {
      const shared = atHome(kind, document.id).flatMap(({ id }) => sharedTexts(id));
      yield [...searchedTexts(schema, document), ...bodyTexts(kind, document.id), ...shared].join(' ');
    }
  }
}
