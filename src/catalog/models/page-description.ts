import { withoutMarks } from '../../domain/inline-links.ts';
import { withoutPlaceholders } from '../../domain/placeholders.ts';

/** How much of a description search engines show, in characters: less looks empty, and more they cut where they like. */
const MIN = 70;
const MAX = 160;

/**
 * What search engines show below the title of a page: what it says first, as much of it as there is room for.
 * `name` is how people may know it, and comes before; of `also`, sentences, the first that there is room for comes after.
 */
export function pageDescription(lead: string, { name, also = [] }: { name?: string; also?: readonly string[] } = {}): string {
  const plain = withoutMarks(lead);
  const named = name ? `${name}: ${plain}` : plain;
  if (named.length <= MAX) {
    const next = also.map((sentence) => `${named} ${withoutMarks(sentence)}`).find((text) => text.length <= MAX);
    return next ?? named;
  }
  return firstSentences(named) ?? (plain.length <= MAX ? plain : (firstSentences(plain) ?? firstWords(named)));
}

/** A sentence that quotes what a message or a screen says. */
export function readsSentence(what: 'message' | 'screen', text: string): string {
  return `The ${what} reads "${withoutPlaceholders(text).replace(/[.…\s]+$/, '')}".`;
}

/** As many whole sentences as there is room for, or their part before a semicolon; undefined where that is too short. */
function firstSentences(text: string): string | undefined {
  const ending = (signs: string) => new RegExp(`^.{${MIN - 1},}${signs}(?=\\s)`).exec(text.slice(0, MAX + 1))?.[0];
  return ending('[.!?]') ?? ending(';')?.replace(/;$/, '.');
}

function firstWords(text: string): string {
  return `${text.slice(0, MAX - 1).replace(/[\s,;:]+\S*$/, '')} …`;
}
