import type { CodeId } from '../domain/code-id.ts';
import type { KnownCode } from './known-code.ts';

/** How many neighbours vote. */
const NEIGHBOURS = 3;
/** The most digits of a code. */
const DIGITS = 8;

export interface FamilySuggestion {
  family: string;
  /** The codes that it was inferred from, nearest first. */
  like: CodeId[];
}

/**
 * The family that most of the nearest codes have: numbers are given out in runs, and a longer number is a case of the
 * shorter one that it begins with. For a code of the guide it names the right family three times of four (measured by
 * leaving each out), so a person has to look. Undefined for an empty guide.
 */
export function suggestFamily(code: CodeId, known: readonly KnownCode[]): FamilySuggestion | undefined {
  const near = known
    .map((one) => ({ ...one, distance: Math.abs(place(one.code) - place(code)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEIGHBOURS);
  const votes = new Map<string, CodeId[]>();
  for (const one of near) votes.set(one.family, [...(votes.get(one.family) ?? []), one.code]);
  const [best] = [...votes].sort(([, a], [, b]) => b.length - a.length);
  return best && { family: best[0], like: best[1] };
}

/** Where a code stands among all: 500121 just behind 50012. */
function place(code: CodeId): number {
  return Number(code.padEnd(DIGITS, '0'));
}
