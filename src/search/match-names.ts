import { nearestName } from '../domain/suggest.ts';
import { compact, splitCompound, wordsOf } from '../domain/tokenize.ts';
import type { LookupEntry } from './lookup-index.ts';

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
// A word that is in more names than this points to none of them: the text of the pages answers better.
const MOST_WITH_ONE_WORD = 3;

/** Codes whose symbolic name a query is, begins (`entitlement grants`), or is the rest of (`GrantsNotFound`). */
export function matchNames(query: string, entries: readonly LookupEntry[]): NameMatches {
  if (query.length > LONGEST) return { exact: [], near: [] };
  const compacted = compact(query);
  const named = entries
    .filter((entry) => entry.name)
    .map((entry) => ({ entry, place: placeInName(entry.name as string, compacted) }))
    .filter(({ place }) => place !== undefined);
  const exact = named.filter(({ entry }) => compact(entry.name as string) === compacted).map(({ entry }) => entry);
  // Words with spaces between them are as often just words: they have to be how a name begins.
  const isSpaced = /\s/.test(query.trim());
  const others = named.filter(({ entry, place }) => !exact.includes(entry) && (!isSpaced || place?.position === 0));
  if (compacted.length < SHORTEST || wordsOf(query).length > MOST_WORDS) return { exact, near: [] };
  const isOneWord = others.some(({ place }) => place?.isOnePart);
  const near = isOneWord ? (others.length > MOST_WITH_ONE_WORD ? [] : others.filter(({ place }) => place?.position === 0)) : others;
  near.sort((a, b) => rank(a) - rank(b));
  return { exact, near: near.map(({ entry }) => entry) };
}

/** Names that begin with the query come first, and guides among equals. */
function rank({ entry, place }: { entry: LookupEntry; place?: { position: number } | undefined }): number {
  return (place?.position === 0 ? 0 : 2) + (entry.guide ? 0 : 1);
}

/** The part of a name at which a compact text begins, and whether it ends within that part. */
function placeInName(name: string, compacted: string): { position: number; isOnePart: boolean } | undefined {
  // Most names do not have the text at all, and that is quickly seen.
  if (!compact(name).includes(compacted)) return undefined;
  const parts = splitCompound(name);
  const position = parts.findIndex((_, start) => parts.slice(start).join('').startsWith(compacted));
  return position < 0 ? undefined : { position, isOnePart: (parts[position] as string).startsWith(compacted) };
}

/** Codes whose symbolic name is one word of a longer text, as in `EntitlementGrantsNotFound - The signed in user`. */
export function namesInPaste(text: string, entries: readonly LookupEntry[]): LookupEntry[] {
  const tokens = new Set(text.match(/\b[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*\b/g)?.map(compact));
  return tokens.size === 0 ? [] : entries.filter((entry) => entry.name && tokens.has(compact(entry.name)));
}

/** The symbolic name that a single long word was meant to be, or undefined when none is close. */
export function correctName(query: string, entries: readonly LookupEntry[]): string | undefined {
  if (query.length > LONGEST) return undefined;
  const compacted = compact(query);
  if (compacted.length < 10 || /\s/.test(query.trim())) return undefined;
  return nearestName(
    compacted,
    entries.flatMap((entry) => entry.name ?? []),
  );
}
