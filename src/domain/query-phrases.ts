import { isStopWord, wordsOf } from './words.ts';

const FEWEST_WORDS = 2;
// Two words alone stand in many messages: they have to be the better part of one.
const FEWEST_OF_PART = 3;
const BETTER_PART = 0.6;
// So many little words in a row tell something after all: "You can't get there from here".
const FEWEST_LITTLE = 4;
const LONGEST_PLACEHOLDER = 12;

/** Something with a title and the texts that the product shows with it. */
export interface Worded {
  title: string;
  messages: readonly string[];
  guide?: boolean;
}

/**
 * What has a message or title that the text holds, or of which the text is a part, its last word
 * perhaps unfinished. Best match first: the more words in common, the better.
 */
export function matchPhrases<Entry extends Worded>(text: string, entries: readonly Entry[]): Entry[] {
  return match(text, entries, compare);
}

/** What has a message or title whose better part stands in the text: who types from memory gets the rest of it wrong. */
export function matchParts<Entry extends Worded>(text: string, entries: readonly Entry[]): Entry[] {
  return match(text, entries, ({ parts, partWords }, typed) =>
    parts.some((part) => `${typed} `.includes(part)) ? { common: partWords, share: BETTER_PART } : undefined,
  );
}

interface Match {
  /** How many words a phrase and the typed text have in common, and which share of the phrase that is. */
  common: number;
  share: number;
}

type Comparison = (phrase: Phrase, typed: string, typedWords: number, tells: boolean) => Match | undefined;

function match<Entry extends Worded>(text: string, entries: readonly Entry[], isMatch: Comparison): Entry[] {
  const words = wordsOf(text);
  const typed = ` ${words.join(' ')}`;
  const tells = words.filter((word) => !isStopWord(word)).length >= FEWEST_WORDS;
  const found: ({ entry: Entry } & Match)[] = [];
  for (const entry of entries) {
    const matches = phrasesOf(entry).flatMap((phrase) => isMatch(phrase, typed, words.length, tells) ?? []);
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
  parts: string[];
  partWords: number;
  /** The words between the placeholders, each run as ` its words `: `App {name} is off` is ` app ` and ` is off `. */
  runs: string[];
  words: number;
  telling: number;
}

// Every letter that is typed asks for all of them, so they are made once.
const phrases = new WeakMap<Worded, Phrase[]>();

function phrasesOf(entry: Worded): Phrase[] {
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
    parts: runs.flatMap((run) => partsOfRun(run, partWords)),
    partWords,
    runs: runs.map((run) => ` ${run.join(' ')} `),
    words: words.length,
    telling: words.filter((word) => !isStopWord(word)).length,
  };
}

function partsOfRun(run: string[], length: number): string[] {
  return run.slice(0, Math.max(0, run.length - length + 1)).map((_, from) => ` ${run.slice(from, from + length).join(' ')} `);
}

function compare(phrase: Phrase, typed: string, typedWords: number, tells: boolean): Match | undefined {
  const share = typedWords / phrase.words;
  const isEnough = (tells && typedWords >= FEWEST_OF_PART) || (share >= BETTER_PART && (tells || typedWords >= FEWEST_LITTLE));
  if (isEnough && phrase.runs.some((run) => run.includes(typed))) return { common: typedWords, share };
  if ((phrase.telling < FEWEST_WORDS && phrase.words < FEWEST_LITTLE) || !holdsRuns(`${typed} `, phrase.runs)) return undefined;
  return { common: phrase.words, share: 1 };
}

function holdsRuns(typed: string, [first, ...rest]: string[]): boolean {
  if (first === undefined || ![first, ...rest].every((run) => typed.includes(run))) return false;
  for (let at = typed.indexOf(first); at >= 0; at = typed.indexOf(first, at + 1)) {
    if (followsInOrder(typed, at + first.length - 1, rest)) return true;
  }
  return false;
}

function followsInOrder(typed: string, from: number, runs: string[]): boolean {
  let end = from;
  for (const run of runs) {
    const next = typed.indexOf(run, end);
    if (next < 0 || typed.slice(end, next).split(' ').length - 1 > LONGEST_PLACEHOLDER) return false;
    end = next + run.length - 1;
  }
  return true;
}
