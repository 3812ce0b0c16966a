import { isStopWord } from '../decode/stop-words.ts';
import { wordsOf } from '../domain/tokenize.ts';

const FEWEST_WORDS = 2;
// Two words alone are in many messages: they have to be the better part of one.
const FEWEST_OF_PART = 3;
const BETTER_PART = 0.6;
// So many little words in a row carry meaning after all: "You can't get there from here".
const FEWEST_LITTLE = 4;
const LONGEST_PLACEHOLDER = 12;

/** An entry with a title and the messages that the product shows with it. */
export interface WithMessages {
  title: string;
  messages: readonly string[];
  guide?: boolean;
}

/** A text in the form in which it is compared with messages. */
export interface TypedWords {
  /** Its words with a space before each, the last perhaps unfinished, and the same with a space at the end. */
  begun: string;
  whole: string;
  words: ReadonlySet<string>;
  count: number;
  /** Whether enough of its words carry meaning. */
  isMeaningful: boolean;
}

/** Prepares a text for matchMessages and matchMessageParts: once for all of them, because a paste can be long. */
export function takeWords(text: string): TypedWords {
  const words = wordsOf(text);
  const begun = ` ${words.join(' ')}`;
  const isMeaningful = words.filter((word) => !isStopWord(word)).length >= FEWEST_WORDS;
  return { begun, whole: `${begun} `, words: new Set(words), count: words.length, isMeaningful };
}

/**
 * Entries with a message or title that is in the text, or that has the text in it. The last word of the text may be
 * unfinished. Best match first: the more words in common, the better.
 */
export function matchMessages<Entry extends WithMessages>(typed: TypedWords, entries: readonly Entry[]): Entry[] {
  return match(typed, entries, compare);
}

/** Entries of whose message or title the text holds more than half: readers who type from memory get the rest wrong. */
export function matchMessageParts<Entry extends WithMessages>(typed: TypedWords, entries: readonly Entry[]): Entry[] {
  return match(typed, entries, ({ parts, partWords }) =>
    parts.some((part) => hasWords(typed, part) && typed.whole.includes(` ${part.join(' ')} `))
      ? { common: partWords, share: BETTER_PART }
      : undefined,
  );
}

interface Match {
  /** How many words a phrase and the typed text have in common, and which share of the phrase that is. */
  common: number;
  share: number;
}

type Comparison = (phrase: Phrase, typed: TypedWords) => Match | undefined;

function match<Entry extends WithMessages>(typed: TypedWords, entries: readonly Entry[], isMatch: Comparison): Entry[] {
  const found: ({ entry: Entry } & Match)[] = [];
  for (const entry of entries) {
    const matches = phrasesOf(entry).flatMap((phrase) => isMatch(phrase, typed) ?? []);
    const [best] = matches.sort((a, b) => b.common - a.common || b.share - a.share);
    if (best) found.push({ entry, ...best });
  }
  // Beside a whole sentence in common, two words in common are chance.
  const most = Math.max(0, ...found.map(({ common }) => common));
  return found
    .filter(({ common }) => common > most / 2)
    .sort((a, b) => b.common - a.common || Number(b.entry.guide ?? 0) - Number(a.entry.guide ?? 0) || b.share - a.share)
    .map(({ entry }) => entry);
}

interface Phrase {
  /** Its better part, wherever that begins. */
  parts: string[][];
  partWords: number;
  /** The words between the placeholders, each run as ` its words `: `App {name} is off` is ` app ` and ` is off `. */
  runs: string[];
  /** Its different words. */
  different: string[];
  words: number;
  meaningful: number;
}

// Every letter that is typed asks for all of them, so they are made once.
const phrases = new WeakMap<WithMessages, Phrase[]>();

function phrasesOf(entry: WithMessages): Phrase[] {
  const made = phrases.get(entry) ?? [entry.title, ...entry.messages].map(makePhrase);
  phrases.set(entry, made);
  return made;
}

function makePhrase(text: string): Phrase {
  const runs = text
    .split(/\{[^}]*\}/)
    .map(wordsOf)
    .filter((run) => run.length > 0);
  const words = runs.flat();
  const partWords = Math.max(FEWEST_LITTLE, Math.ceil(words.length * BETTER_PART));
  return {
    parts: runs.flatMap((run) => runParts(run, partWords)),
    partWords,
    runs: runs.map((run) => ` ${run.join(' ')} `),
    different: [...new Set(words)],
    words: words.length,
    meaningful: words.filter((word) => !isStopWord(word)).length,
  };
}

function runParts(run: string[], length: number): string[][] {
  return run.slice(0, Math.max(0, run.length - length + 1)).map((_, from) => run.slice(from, from + length));
}

function compare(phrase: Phrase, typed: TypedWords): Match | undefined {
  const share = typed.count / phrase.words;
  const isEnough =
    (typed.isMeaningful && typed.count >= FEWEST_OF_PART) || (share >= BETTER_PART && (typed.isMeaningful || typed.count >= FEWEST_LITTLE));
  if (isEnough && phrase.runs.some((run) => run.includes(typed.begun))) return { common: typed.count, share };
  if (phrase.meaningful < FEWEST_WORDS && phrase.words < FEWEST_LITTLE) return undefined;
  return hasWords(typed, phrase.different) && hasRuns(typed.whole, phrase.runs) ? { common: phrase.words, share: 1 } : undefined;
}

/** A long paste has few of the words of most messages, and to look those up is quicker than to look for the message. */
function hasWords({ words }: TypedWords, wanted: readonly string[]): boolean {
  return wanted.every((word) => words.has(word));
}

function hasRuns(typed: string, [first, ...rest]: string[]): boolean {
  if (first === undefined || ![first, ...rest].every((run) => typed.includes(run))) return false;
  for (let at = typed.indexOf(first); at >= 0; at = typed.indexOf(first, at + 1)) {
    if (followsInOrder(typed, at + first.length - 1, rest)) return true;
  }
  return false;
}

function followsInOrder(typed: string, from: number, runs: string[]): boolean {
  let end = from;
  for (const run of runs) {
    // A placeholder is short, so the next run is near: to look further, again and again, would take minutes in a long paste.
    const next = typed.slice(end, afterWords(typed, end, LONGEST_PLACEHOLDER) + run.length).indexOf(run);
    if (next < 0) return false;
    end += next + run.length - 1;
  }
  return true;
}

/** The position after so many words, counted from a space. */
function afterWords(typed: string, from: number, words: number): number {
  let at = from;
  for (let word = 0; word < words && at >= 0; word++) at = typed.indexOf(' ', at + 1);
  return at < 0 ? typed.length : at;
}
