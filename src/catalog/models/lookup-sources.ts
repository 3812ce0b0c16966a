import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';
import { familySchema } from '../../schema/family.ts';
import { proseOf } from '../../schema/field-values.ts';
import { guideSchema } from '../../schema/guide.ts';
import { procedureSchema } from '../../schema/procedure.ts';
import { registerRowSchema } from '../../schema/register.ts';
import { symptomSchema } from '../../schema/symptom.ts';
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

function* texts(catalog: Catalog): Generator<string> {
  for (const entry of catalog.entries) {
    const [schema, body] = entry.type === 'guide' ? [guideSchema, catalog.guideBody(entry.code)] : [registerRowSchema, undefined];
    yield wordsIn([proseOf(schema, entry), entry.messages, body]);
  }
  for (const symptom of catalog.symptoms) yield wordsIn([proseOf(symptomSchema, symptom), symptom.screen, catalog.symptomBody(symptom.id)]);
  for (const family of catalog.families) yield wordsIn([proseOf(familySchema, family), catalog.familyBody(family.id)]);
  for (const procedure of catalog.procedures) yield wordsIn([proseOf(procedureSchema, procedure), catalog.procedureBody(procedure.id)]);
}

/** Every string in a value, without tags: close enough to the text of its page for a list of words. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}
