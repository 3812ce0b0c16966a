import type { OtherCode } from '../domain/other-codes.ts';
import { wellKnownId } from '../domain/well-known-ids.ts';
import { officialOf, slipGroup, unknownNote } from './answer-codes.ts';
import type { Lookup, LookupEntry, LookupSymptom } from './lookup-index.ts';
import { matchMessageParts, matchMessages, type TypedWords, takeWords } from './match-messages.ts';
import { correctName, matchNames, namesInPaste } from './match-names.ts';
import { makePageQuery } from './page-query.ts';
import { MOST } from './ranking.ts';
import type { Query } from './read-query.ts';
import type { ResultGroup, SearchAnswer } from './search-answer.ts';

/** Answers a name, a message, a question or a paste: first the codes in it, then names and messages, then the question to the pages. */
export function answerText(query: Query & { type: 'text' }, typed: string, lookup: Lookup): SearchAnswer {
  const { text, clean, codes: numbers, other, ids } = query;
  const { entries } = lookup;
  const codes = numbers.flatMap((code) => lookup.entry(code) ?? []);
  const unknown = numbers.filter((code) => !lookup.entry(code));
  const { exact, near, corrected } = namesFor(clean, lookup);
  const words = takeWords(text);
  const messages = matchMessages(words, entries).slice(0, MOST.messages);
  const pinned = withoutRepeats([
    { reason: 'code', label: 'Codes in your text', entries: codes },
    { reason: 'name', label: 'The name you typed', entries: [...exact, ...namesInPaste(text, entries)] },
    { reason: 'symptom', label: 'What the screen says', entries: symptomsFor(other, words, lookup, messages.length === 0) },
    { reason: 'message', label: 'The message has these words', entries: messages },
    { reason: 'name', label: 'The name has these words', entries: near.slice(0, MOST.names) },
  ]);
  const isPinned = pinned.some((group) => group.entries.length > 0);
  const pages = clean === '' || corrected ? undefined : makePageQuery(clean, typed, !isPinned, lookup);
  const [named] = exact;
  const unnamed = ids.filter((id) => !wellKnownId(id));
  const notes = [
    otherCodeNote(other),
    ...ids.map((id) => idNote(id, wellKnownId(id))),
    unknownNote(unknown),
    corrected ? `Showing results for ${corrected} (you typed ${clean}).` : '',
  ].filter(Boolean);
  return {
    note: notes.length === 0 && !isPinned && !pages ? helpNote(clean) : notes.join(' '),
    groups: [...pinned, slipGroup(codes.length === 0 ? unknown : [], lookup)],
    ...officialOf(unknown),
    ...(named && exact.length === 1 && !corrected ? { opens: named.code } : {}),
    ...(unnamed.length > 0 ? { ids: unnamed } : {}),
    ...(pages ? { pages } : {}),
  };
}

/** Says what an ID is called, '' where nobody knows. */
export function idNote(id: string, name: string | undefined): string {
  return name ? `${id} is ${name}.` : '';
}

function namesFor(clean: string, { entries, vocabulary }: Lookup): { exact: LookupEntry[]; near: LookupEntry[]; corrected?: string } {
  const names = matchNames(clean, entries);
  if (names.exact.length + names.near.length > 0 || vocabulary.has(clean.toLowerCase())) return names;
  const corrected = correctName(clean, entries);
  return corrected ? { ...matchNames(corrected, entries), corrected } : names;
}

/** Symptoms with words of the text on their screen, and the one that codes of another service lead to; `fromMemory`: parts will do. */
function symptomsFor(other: OtherCode | undefined, words: TypedWords, { symptoms }: Lookup, fromMemory: boolean): LookupSymptom[] {
  const service = other?.service;
  const whole = matchMessages(words, symptoms);
  const shown = whole.length > 0 || !fromMemory ? whole : matchMessageParts(words, symptoms);
  return [...symptoms.filter((symptom) => service && symptom.foreign?.includes(service)), ...shown].slice(0, MOST.symptoms);
}

/** Each code or symptom is kept only where it was found first. */
function withoutRepeats(groups: ResultGroup[]): ResultGroup[] {
  const taken = new Set<ResultGroup['entries'][number]>();
  return groups.map((group) => {
    const entries = [...new Set(group.entries)].filter((entry) => !taken.has(entry));
    for (const entry of entries) taken.add(entry);
    return { ...group, entries };
  });
}

function otherCodeNote(other: OtherCode | undefined): string {
  if (!other) return '';
  const written = other.hexadecimal ? `${other.value} (${other.hexadecimal})` : other.value;
  return `${written} is a code of ${other.from}, not an AADSTS code.`;
}

/** What to type instead of a text without a word that carries meaning. */
function helpNote(clean: string): string {
  return clean === ''
    ? 'Ids, times and addresses alone do not tell the error: paste the message, or type the code.'
    : 'These words are on every page: add one that says what the error is about.';
}
