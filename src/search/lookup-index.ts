import { type CodeId, codeSlug } from '../domain/code-id.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Kind } from '../domain/kinds.ts';
import type { OtherService } from '../domain/other-codes.ts';
import { countWords, openVocabulary, packVocabulary, type Vocabulary } from './vocabulary.ts';

/** What search knows of a code without asking for its page. */
export interface LookupEntry {
  readonly code: CodeId;
  readonly name?: string | undefined;
  readonly title: string;
  readonly kind: Kind;
  readonly fixedBy: readonly Fixer[];
  /** The id of its family. */
  readonly family: string;
  /** Whether a guide is written for it. */
  readonly guide: boolean;
  /** Fragments of the product's message, placeholders as `{name}`. */
  readonly messages: readonly string[];
  /** The group that it is one of: nothing published tells its codes apart. */
  readonly group?: string | undefined;
}

/** What search knows of a symptom page. */
export interface LookupSymptom {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly fixedBy: readonly Fixer[];
  readonly family: string;
  /** Texts as the screen shows them, placeholders as `{name}`. */
  readonly messages: readonly string[];
  /** The services whose codes lead here. */
  readonly foreign?: readonly OtherService[] | undefined;
}

/** The path of the page of a code or symptom, such as `aadsts50105`. */
export function pageOf(found: LookupEntry | LookupSymptom): string {
  return 'code' in found ? codeSlug(found.code) : `symptoms/${found.id}`;
}

/**
 * The lookup index as it is sent: one column for each fact, a line for each code, because like beside like
 * compresses best. Who fixes a code, what it is and its group are the same for many, so these facts are kept once, in `profiles`.
 */
export interface LookupIndex {
  /** Kind, fixers, family, and 1 where there is a guide. */
  profiles: [kind: Kind, fixedBy: readonly Fixer[], family: string, guide: 0 | 1, group?: string][];
  /** For each code, the position of its profile. */
  profile: number[];
  /** In numeric order, each as its distance from the one before. */
  codes: number[];
  titles: string;
  /** An empty line where no name is known. */
  names: string;
  /** Several messages of one code are on its line, tabs between them. */
  messages: string;
  /** In the order of their titles; few, so each is kept as it is. */
  symptoms: readonly LookupSymptom[];
  /** The words of the site's pages; see packVocabulary. */
  words: string;
  /** How many pages have a text that search looks through. */
  pageCount: number;
}

/** The lookup index, opened for use. */
export interface Lookup {
  /** In numeric order. */
  entries: readonly LookupEntry[];
  entry(code: CodeId): LookupEntry | undefined;
  symptoms: readonly LookupSymptom[];
  vocabulary: Vocabulary;
  /** How many pages have a text that search looks through. */
  pageCount: number;
}

/**
 * Makes the lookup index of all known codes and of the symptoms that have pages.
 * `texts` are the texts of all pages, one each: search corrects spelling by their words.
 */
export function buildLookup(entries: readonly LookupEntry[], symptoms: readonly LookupSymptom[], texts: Iterable<string>): LookupIndex {
  const ordered = [...entries].sort((a, b) => Number(a.code) - Number(b.code));
  let pageCount = 0;
  const counted = function* (): Generator<string> {
    for (const text of texts) {
      pageCount++;
      yield text;
    }
  };
  const words = packVocabulary(countWords(withNames(entries, counted())));
  const lines = (column: (entry: LookupEntry) => string) => ordered.map((entry) => column(entry).replaceAll('\n', ' ')).join('\n');
  return {
    ...packProfiles(ordered),
    codes: ordered.map(({ code }, position) => Number(code) - Number(ordered[position - 1]?.code ?? 0)),
    titles: lines(({ title }) => title),
    names: lines(({ name }) => name ?? ''),
    messages: lines(({ messages }) => messages.join('\t')),
    symptoms,
    words,
    pageCount,
  };
}

function packProfiles(entries: readonly LookupEntry[]): Pick<LookupIndex, 'profiles' | 'profile'> {
  const positions = new Map<string, number>();
  const profile = entries.map(({ kind, fixedBy, family, guide, group }) => {
    const key = JSON.stringify([kind, fixedBy, family, guide ? 1 : 0, ...(group ? [group] : [])]);
    const position = positions.get(key) ?? positions.size;
    positions.set(key, position);
    return position;
  });
  return { profiles: [...positions.keys()].map((key) => JSON.parse(key)), profile };
}

/** Names are words of their pages, too: `entitlement` must be a word that search knows. */
function* withNames(entries: readonly LookupEntry[], texts: Iterable<string>): Generator<string> {
  yield* texts;
  for (const { name, title } of entries) yield `${name ?? ''} ${title}`;
}

/** Opens a lookup index for use. */
export function openLookup(index: LookupIndex): Lookup {
  const [titles, names, messages] = [index.titles, index.names, index.messages].map((column) => column.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  let number = 0;
  const entries = index.codes.map((distance, line): LookupEntry => {
    const [kind, fixedBy, family, guide, group] = index.profiles[index.profile[line] as number] as LookupIndex['profiles'][number];
    const name = names[line];
    number += distance;
    return {
      code: String(number),
      title: titles[line] as string,
      ...(name ? { name } : {}),
      kind,
      fixedBy,
      family,
      guide: guide === 1,
      messages: messages[line]?.split('\t').filter(Boolean) ?? [],
      ...(group ? { group } : {}),
    };
  });
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return {
    entries,
    entry: (code) => byCode.get(code),
    symptoms: index.symptoms,
    vocabulary: openVocabulary(index.words),
    pageCount: index.pageCount,
  };
}
