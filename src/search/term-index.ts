import { termsOf } from './terms.ts';

/** What a page is found by, most telling first; see FIELD_WEIGHTS in ranking.ts. */
export const FIELDS = ['name', 'title', 'messages', 'answer', 'causes', 'wordings', 'queries'] as const;
export type SearchField = (typeof FIELDS)[number];
/** Texts that results show, and that are sent as they are: their terms are made again where the index is opened. */
const SHOWN = ['name', 'title'] as const;
type ShownField = (typeof SHOWN)[number];
const isShown = (field: SearchField): field is ShownField => (SHOWN as readonly string[]).includes(field);

/**
 * Longer prose, of which a page keeps each term once and in no order: neighbours in a sentence tell less than those in a
 * title, a message or what somebody typed, and a set is smaller.
 */
const PROSE = new Set<SearchField>(['answer', 'causes']);
/** A term that more pages have in their prose, such as `administrator`, costs much of the index and finds none of them. */
const MOST_WITH_TERM = 120;

/** The texts of a page by field. A field that is absent has none. */
export type SearchTexts = Partial<Record<SearchField, readonly string[]>>;

/**
 * The terms of all pages as they are sent. A term is a character, so that a field of all pages is one string, a line for each
 * page. In this form the index is small, needs no opening, and keeps which words are neighbours, but for prose.
 */
export interface PackedTerms {
  /** All terms, the most frequent first, a space between them. */
  terms: string;
  fields: Record<Exclude<SearchField, ShownField>, string>;
}

/** An index of terms, opened for use. */
export interface TermIndex {
  /** All terms; the position is the number of the term. */
  terms: readonly string[];
  /** The character that stands for a term; undefined for a term that no page has. */
  characterOf(term: string): number | undefined;
  /** For each field its string, and how many terms each page has in it. */
  fields: Record<SearchField, { text: string; lengths: Uint16Array; average: number }>;
  pageCount: number;
}

export const END_OF_PAGE = '\n'.charCodeAt(0);
const FIRST = '#'.charCodeAt(0);
// Characters that JSON would have to escape, and those that are no characters alone.
const SKIPPED = [
  [0x5c, 1],
  [0x7f, 0x21],
  [0xd800, 0x800],
] as const;
const LAST = 0xfdcf;

// Stands for a value in a message.
const PLACEHOLDER = /\{[^}]*\}/g;

/** The character for the term of a number. */
function characterAt(position: number): number {
  return SKIPPED.reduce((code, [from, count]) => (code >= from ? code + count : code), FIRST + position);
}

/** Packs the texts of all pages. Throws when they have more different terms than there are characters. */
export function packTerms(pages: readonly SearchTexts[]): PackedTerms {
  const written = pages.map((page) =>
    FIELDS.map((field) => (page[field] ?? []).flatMap((text) => termsOf(text.replace(PLACEHOLDER, ' ')))),
  );
  const counts = new Map<string, number>();
  for (const term of written.flat(2)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1)).map(([term]) => term);
  if (characterAt(terms.length) > LAST)
    throw new Error(`Search can tell ${LAST - SKIPPED.length} words apart, and the pages have ${terms.length}.`);
  const characters = new Map(terms.map((term, position) => [term, String.fromCharCode(characterAt(position))]));
  const line = (terms: readonly string[]) => terms.map((term) => characters.get(term) as string);
  const columns = FIELDS.flatMap((field, index) => {
    if (isShown(field)) return [];
    const column = written.map((page) => page[index] ?? []);
    const lines = PROSE.has(field) ? tellingOf(column).map((terms) => line(terms).sort()) : column.map(line);
    return [[field, lines.map((characters) => characters.join('')).join('\n')] as const];
  });
  return { terms: terms.join(' '), fields: Object.fromEntries(columns) as PackedTerms['fields'] };
}

/** Of the terms of prose each once, without those that are in so many pages' prose that they tell none of them. */
function tellingOf(column: readonly (readonly string[])[]): string[][] {
  const pages = column.map((terms) => [...new Set(terms)]);
  const spread = new Map<string, number>();
  for (const term of pages.flat()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return pages.map((terms) => terms.filter((term) => (spread.get(term) ?? 0) <= MOST_WITH_TERM));
}

/** Opens an index for use. `shown` has what each page shows, in the order in which the pages were packed. */
export function openTerms({ terms, fields }: PackedTerms, shown: readonly Partial<Record<ShownField, string | undefined>>[]): TermIndex {
  const list = terms.split(' ');
  const characters = new Map(list.map((term, position) => [term, characterAt(position)]));
  const line = (text = '') =>
    termsOf(text)
      .flatMap((term) => characters.get(term) ?? [])
      .map((code) => String.fromCharCode(code))
      .join('');
  const opened = FIELDS.map((field) => {
    const text = isShown(field) ? shown.map((page) => line(page[field])).join('\n') : fields[field];
    const lengths = lengthsIn(text);
    return [field, { text, lengths, average: lengths.reduce((sum, length) => sum + length, 0) / lengths.length }] as const;
  });
  return {
    terms: list,
    characterOf: (term) => characters.get(term),
    fields: Object.fromEntries(opened) as TermIndex['fields'],
    pageCount: opened[0]?.[1].lengths.length ?? 0,
  };
}

/** How many terms each page has in a field. */
function lengthsIn(text: string): Uint16Array {
  const lengths = [0];
  let page = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === END_OF_PAGE) lengths[++page] = 0;
    else lengths[page] = (lengths[page] as number) + 1;
  }
  return Uint16Array.from(lengths);
}
