import type { LookupEntry } from './lookup.ts';
import { nearestName } from './nearest.ts';
import { partsOf, squeeze, wordsOf } from './words.ts';

export interface NameMatches {
  /** The query is exactly this symbolic name, however it is spaced or cased. */
  exact: LookupEntry[];
  /** Names that begin with the query, then names with a part that begins with it. */
  near: LookupEntry[];
}

const SHORTEST = 4;
// The longest name has 53 letters; its words may be apart.
const LONGEST = 200;
const MOST_WORDS = 8;
// A word that stands in more names than this tells no name: the text of the pages answers better.
const MOST_WITH_ONE_WORD = 3;

/** Codes whose symbolic name a query is, begins (`entitlement grants`), or is the rest of (`GrantsNotFound`). */
export function matchNames(query: string, entries: readonly LookupEntry[]): NameMatches {
  if (query.length > LONGEST) return { exact: [], near: [] };
  const squeezed = squeeze(query);
  const named = entries
    .filter((entry) => entry.name)
    .map((entry) => ({ entry, place: placeInName(entry.name as string, squeezed) }))
    .filter(({ place }) => place !== undefined);
  const exact = named.filter(({ entry }) => squeeze(entry.name as string) === squeezed).map(({ entry }) => entry);
  // Words with spaces between them are as often just words: they have to be how a name begins.
  const isSpaced = /\s/.test(query.trim());
  const others = named.filter(({ entry, place }) => !exact.includes(entry) && (!isSpaced || place?.position === 0));
  if (squeezed.length < SHORTEST || wordsOf(query).length > MOST_WORDS) return { exact, near: [] };
  const isOneWord = others.some(({ place }) => place?.isOnePart);
  const near = isOneWord ? (others.length > MOST_WITH_ONE_WORD ? [] : others.filter(({ place }) => place?.position === 0)) : others;
  near.sort((a, b) => rank(a) - rank(b));
  return { exact, near: near.map(({ entry }) => entry) };
}

/** Names that begin with the query come first, and guides among equals. */
function rank({ entry, place }: { entry: LookupEntry; place?: { position: number } | undefined }): number {
  return (place?.position === 0 ? 0 : 2) + (entry.guide ? 0 : 1);
}

/** The part of a name at which a squeezed text stands, and whether it reaches beyond that part. */
function placeInName(name: string, squeezed: string): { position: number; isOnePart: boolean } | undefined {
  // Most names do not hold the text at all, and that is quickly seen.
  if (!squeeze(name).includes(squeezed)) return undefined;
  const parts = partsOf(name);
  const position = parts.findIndex((_, start) => parts.slice(start).join('').startsWith(squeezed));
  return position < 0 ? undefined : { position, isOnePart: (parts[position] as string).startsWith(squeezed) };
}

/** Codes whose symbolic name stands as one word in a longer text, as in `EntitlementGrantsNotFound - The signed in user`. */
export function namesInPaste(text: string, entries: readonly LookupEntry[]): LookupEntry[] {
  const tokens = new Set(text.match(/\b[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*\b/g)?.map(squeeze));
  return tokens.size === 0 ? [] : entries.filter((entry) => entry.name && tokens.has(squeeze(entry.name)));
}

/** The symbolic name that a single long word was meant to be, or undefined when none is close. */
export function mendName(query: string, entries: readonly LookupEntry[]): string | undefined {
  if (query.length > LONGEST) return undefined;
  const squeezed = squeeze(query);
  if (squeezed.length < 10 || /\s/.test(query.trim())) return undefined;
  return nearestName(
    squeezed,
    entries.flatMap((entry) => entry.name ?? []),
  );
}
