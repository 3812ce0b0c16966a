import type { CodeId } from '../../domain/code-id.ts';
import type { Fixer } from '../../domain/fixers.ts';
import type { Kind } from '../../domain/kinds.ts';
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
    if (entry.type === 'register') yield wordsIn([entry.title, entry.meaning, entry.messages]);
    else {
      const { title, answer, broken, tell, ask, messages, related, code } = entry;
      const differences = related.map(({ difference }) => difference);
      yield wordsIn([title, answer, broken, tell, ask, messages, differences, catalog.guideBody(code)]);
    }
  }
  for (const { id, title, screen, answer, broken, ask, tell } of catalog.symptoms)
    yield wordsIn([title, screen, answer, broken, ask, tell, catalog.symptomBody(id)]);
  for (const { id, title, summary } of catalog.families) yield wordsIn([title, summary, catalog.familyBody(id)]);
  for (const { id, title, goal } of catalog.procedures) yield wordsIn([title, goal, catalog.procedureBody(id)]);
}

/** Every string in a value, without tags: close enough to the text of its page for a list of words. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/<[^>]*>/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}
