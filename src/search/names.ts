import { compact } from '../domain/tokenize.ts';
import type { LookupEntry } from './lookup-index.ts';

// The longest name has 53 letters; its words may be apart.
const LONGEST = 200;

/** Codes whose symbolic name is this text, however it is spaced or cased. */
export function namedExactly(text: string, entries: readonly LookupEntry[]): LookupEntry[] {
  const name = text.length > LONGEST ? '' : compact(text);
  return name === '' ? [] : entries.filter((entry) => entry.name && compact(entry.name) === name);
}

/**
 * Codes whose symbolic name is one word of a longer text, as in `EntitlementGrantsNotFound - The signed in user`. Libraries write
 * the OAuth error a second time in this form (`interaction_required: InteractionRequired`), and mean no code by it.
 */
export function namesInPaste(text: string, entries: readonly LookupEntry[]): LookupEntry[] {
  const errors = new Set(text.match(/\b[a-z]+(?:_[a-z]+)+\b/g)?.map(compact));
  const words = text.match(/\b[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*\b/g)?.map(compact) ?? [];
  const tokens = new Set(words.filter((word) => !errors.has(word)));
  return tokens.size === 0 ? [] : entries.filter((entry) => entry.name && tokens.has(compact(entry.name)));
}
