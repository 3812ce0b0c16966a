import { type CodeId, codeSlug } from '../domain/code-id.ts';
import type { Fixer } from '../domain/fixers.ts';
import type { Kind } from '../domain/kinds.ts';
import type { OtherService } from '../domain/other-codes.ts';
import type { Verdict } from '../domain/verdicts.ts';
import { openTerms, type PackedTerms, packTerms, type SearchTexts, type TermIndex } from './term-index.ts';

/** What search knows of a code without asking for its page. */
export interface LookupEntry {
  readonly code: CodeId;
  readonly name?: string | undefined;
  readonly title: string;
  readonly kind: Kind;
  readonly fixedBy: readonly Fixer[];
  /** The id of its family. */
  readonly family: string;
  /** Whether anything is broken, as its guide says; absent where no guide is written for it. */
  readonly verdict?: Verdict | undefined;
  /** What happened, in a sentence, as its guide says. */
  readonly says?: string | undefined;
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
  /** What happened, in a sentence. */
  readonly says: string;
  /** The services whose codes lead here. */
  readonly foreign?: readonly OtherService[] | undefined;
}

/** What search knows of any other page. */
export interface LookupPage {
  /** Its path, such as `families/mfa`. */
  readonly page: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly says: string;
  /** Where it is about a tool: the IDs of the applications that the tool signs in as. */
  readonly apps?: readonly string[] | undefined;
}

/** A page that search can show. */
export type Listing = LookupEntry | LookupSymptom | LookupPage;

/** What the index is made of: each page with the texts that it is found by. */
export type Sourced<Page extends Listing> = Page & { readonly texts: SearchTexts };

/** The path of a page, such as `aadsts50105`. */
export function pageOf(listing: Listing): string {
  if ('code' in listing) return codeSlug(listing.code);
  return 'page' in listing ? listing.page : `symptoms/${listing.id}`;
}

/**
 * The lookup index as it is sent: one column for each fact, a line for each code, because like beside like
 * compresses best. Who fixes a code, what it is and its group are the same for many, so these facts are kept once, in `profiles`.
 */
export interface LookupIndex {
  /** Kind, fixers, family, and where there is a guide, its verdict. */
  profiles: [kind: Kind, fixedBy: readonly Fixer[], family: string, verdict: Verdict | 0, group?: string][];
  /** For each code, the position of its profile. */
  profile: number[];
  /** In numeric order, each as its distance from the one before. */
  codes: number[];
  titles: string;
  /** An empty line where no name is known. */
  names: string;
  /** What guides say, each on the line of its code; an empty line where there is no guide. */
  says: string;
  /** In the order of their titles; few, so each is kept as it is. */
  symptoms: readonly LookupSymptom[];
  pages: readonly LookupPage[];
  /** The terms of all codes, symptoms and pages, in this order. */
  terms: PackedTerms;
}

/** The lookup index, opened for use. */
export interface Lookup {
  /** In numeric order. */
  entries: readonly LookupEntry[];
  entry(code: CodeId): LookupEntry | undefined;
  symptoms: readonly LookupSymptom[];
  /** Everything that has terms, in the order of the index. */
  listings: readonly Listing[];
  terms: TermIndex;
}

/** Makes the lookup index of all known codes, of the symptoms and of all other pages that search shows. */
export function buildLookup(
  entries: readonly Sourced<LookupEntry>[],
  symptoms: readonly Sourced<LookupSymptom>[],
  pages: readonly Sourced<LookupPage>[],
): LookupIndex {
  const ordered = [...entries].sort((a, b) => Number(a.code) - Number(b.code));
  const lines = (column: (entry: LookupEntry) => string) => ordered.map((entry) => column(entry).replaceAll('\n', ' ')).join('\n');
  return {
    ...packProfiles(ordered),
    codes: ordered.map(({ code }, position) => Number(code) - Number(ordered[position - 1]?.code ?? 0)),
    titles: lines(({ title }) => title),
    names: lines(({ name }) => name ?? ''),
    says: lines(({ says }) => says ?? ''),
    symptoms: symptoms.map(withoutTexts),
    pages: pages.map(withoutTexts),
    terms: packTerms([...ordered, ...symptoms, ...pages].map(({ texts }) => texts)),
  };
}

function withoutTexts<Page extends Listing>({ texts, ...page }: Sourced<Page>): Omit<Sourced<Page>, 'texts'> {
  return page;
}

function packProfiles(entries: readonly LookupEntry[]): Pick<LookupIndex, 'profiles' | 'profile'> {
  const positions = new Map<string, number>();
  const profile = entries.map(({ kind, fixedBy, family, verdict, group }) => {
    const key = JSON.stringify([kind, fixedBy, family, verdict ?? 0, ...(group ? [group] : [])]);
    const position = positions.get(key) ?? positions.size;
    positions.set(key, position);
    return position;
  });
  return { profiles: [...positions.keys()].map((key) => JSON.parse(key)), profile };
}

/** Opens a lookup index for use. */
export function openLookup(index: LookupIndex): Lookup {
  const [titles, names, sayings] = [index.titles, index.names, index.says].map((column) => column.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  let number = 0;
  const entries = index.codes.map((distance, line): LookupEntry => {
    const [kind, fixedBy, family, verdict, group] = index.profiles[index.profile[line] as number] as LookupIndex['profiles'][number];
    const [name, says] = [names[line], sayings[line]];
    number += distance;
    return {
      code: String(number),
      title: titles[line] as string,
      ...(name ? { name } : {}),
      kind,
      fixedBy,
      family,
      ...(verdict === 0 ? {} : { verdict }),
      ...(says ? { says } : {}),
      ...(group ? { group } : {}),
    };
  });
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const listings = [...entries, ...index.symptoms, ...index.pages];
  return {
    entries,
    entry: (code) => byCode.get(code),
    symptoms: index.symptoms,
    listings,
    terms: openTerms(index.terms, listings),
  };
}
