import type { Lookup, LookupEntry, LookupSymptom } from './lookup.ts';
import type { Query } from './query.ts';
import { neighbourSection, unknownNote } from './query-answer-codes.ts';
import { foreignCode } from './query-foreign.ts';
import { matchNames, mendName, namesInPaste } from './query-names.ts';
import { matchParts, matchPhrases, type TypedWords, takeWords } from './query-phrases.ts';
import type { Answer, Section } from './query-result.ts';
import { askFor } from './query-words.ts';

const MOST_NAMES = 6;
const MOST_PHRASES = 5;
const MOST_SYMPTOMS = 3;

/** Answers a name, a message, a question or a paste: first the codes it holds, then names and messages, then the question to the pages. */
export function answerText(query: Query & { type: 'text' }, typed: string, lookup: Lookup): Answer {
  const { text, clean, claimed, labelled } = query;
  const { entries } = lookup;
  const codes = [...claimed, ...labelled].flatMap((code) => lookup.entry(code) ?? []);
  const unknown = claimed.filter((code) => !lookup.entry(code));
  const { exact, near, mended } = namesFor(clean, lookup);
  const words = takeWords(text);
  const messages = matchPhrases(words, entries).slice(0, MOST_PHRASES);
  const pinned = withoutRepeats([
    { reason: 'code', label: 'Codes in your text', entries: codes },
    { reason: 'name', label: 'The name you typed', entries: [...exact, ...namesInPaste(text, entries)] },
    { reason: 'symptom', label: 'What the screen says', entries: symptomsFor(text, words, lookup, messages.length === 0) },
    { reason: 'message', label: 'The message has these words', entries: messages },
    { reason: 'name', label: 'The name has these words', entries: near.slice(0, MOST_NAMES) },
  ]);
  const isPinned = pinned.some((section) => section.entries.length > 0);
  const pages = clean === '' || mended ? undefined : askFor(clean, typed, !isPinned, lookup);
  const [named] = exact;
  const notes = [foreignNote(text), unknownNote(unknown), mended ? `Showing results for ${mended} (you typed ${clean}).` : ''].filter(
    Boolean,
  );
  return {
    note: notes.length === 0 && !isPinned && !pages ? helpNote(clean) : notes.join(' '),
    sections: [...pinned, neighbourSection(codes.length === 0 ? unknown : [], lookup)],
    ...(named && exact.length === 1 && !mended ? { opens: named.code } : {}),
    ...(pages ? { pages } : {}),
  };
}

function namesFor(clean: string, { entries, vocabulary }: Lookup): { exact: LookupEntry[]; near: LookupEntry[]; mended?: string } {
  const names = matchNames(clean, entries);
  if (names.exact.length + names.near.length > 0 || vocabulary.has(clean.toLowerCase())) return names;
  const mended = mendName(clean, entries);
  return mended ? { ...matchNames(mended, entries), mended } : names;
}

/** Symptoms with words of the text on their screen, and the one that codes of another service lead to; `fromMemory`: parts will do. */
function symptomsFor(text: string, words: TypedWords, { symptoms }: Lookup, fromMemory: boolean): LookupSymptom[] {
  const foreign = foreignCode(text)?.family;
  const whole = matchPhrases(words, symptoms);
  const shown = whole.length > 0 || !fromMemory ? whole : matchParts(words, symptoms);
  return [...symptoms.filter((symptom) => foreign && symptom.foreign === foreign), ...shown].slice(0, MOST_SYMPTOMS);
}

/** Each code or symptom stands only where it was found first. */
function withoutRepeats(sections: Section[]): Section[] {
  const taken = new Set<Section['entries'][number]>();
  return sections.map((section) => {
    const entries = [...new Set(section.entries)].filter((entry) => !taken.has(entry));
    for (const entry of entries) taken.add(entry);
    return { ...section, entries };
  });
}

function foreignNote(text: string): string {
  const foreign = foreignCode(text);
  return foreign ? `${foreign.code} is a code of ${foreign.from}, not an AADSTS code.` : '';
}

/** What to type instead of a text that tells nothing. */
function helpNote(clean: string): string {
  return clean === ''
    ? 'Ids, times and addresses alone do not tell the error: paste the message, or type the code.'
    : 'These words are on every page: add one that says what the error is about.';
}
