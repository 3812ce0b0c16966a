import { isStopWord } from '../decode/stop-words.ts';
import type { OtherCode } from '../domain/other-codes.ts';
import { normalize, tokenize } from '../domain/tokenize.ts';
import { wellKnownId } from '../domain/well-known-ids.ts';
import { officialOf, slipGroup, unknownNote } from './answer-codes.ts';
import { isElsewhere } from './language.ts';
import type { Listing, Lookup } from './lookup-index.ts';
import { namedExactly, namesInPaste } from './names.ts';
import { makeQuestion, type Question } from './question.ts';
import { rank } from './rank.ts';
import { GAINS, IS_TASK, LEAST_SHARE, LONGEST_QUESTION, MOST } from './ranking.ts';
import type { Query } from './read-query.ts';
import type { ResultGroup, SearchAnswer } from './search-answer.ts';
import type { TermIndex } from './term-index.ts';
import { termsOf } from './terms.ts';

const ONLY_ENGLISH = 'Only English is searched: paste the message or the code as it is shown.';

/**
 * Answers a name, a message, a question or a paste: first the codes and names in it, then what is most about its words.
 * `typed` is the text as it stands in the box.
 */
export function answerText(query: Query & { type: 'text' }, typed: string, lookup: Lookup): SearchAnswer {
  const { text, clean, codes: numbers, other, ids, tool } = query;
  const { entries, symptoms } = lookup;
  const codes = numbers.flatMap((code) => lookup.entry(code) ?? []);
  const unknown = numbers.filter((code) => !lookup.entry(code));
  const named = namedExactly(clean, entries);
  const question = makeQuestion(clean, !/\s$/.test(typed), lookup.terms);
  const pinned: ResultGroup[] = withoutRepeats([
    { reason: 'code', label: 'Codes in your text', entries: codes },
    { reason: 'name', label: 'The name you typed', entries: [...named, ...namesInPaste(text, entries)] },
    {
      reason: 'symptom',
      label: 'What is known of such codes',
      entries: symptoms.filter((symptom) => other && symptom.foreign?.includes(other.service)),
    },
  ]);
  const isPinned = pinned.some((group) => group.entries.length > 0);
  const isForeign = isElsewhere(clean);
  // What little English words have in common with another language's is chance, and the code says all.
  const matching = isForeign && codes.length > 0 ? [] : matches(question, IS_TASK.test(clean), lookup);
  const matched: ResultGroup = { reason: 'match', label: isPinned ? 'Other matches' : 'Best matches', entries: matching };
  const from: ResultGroup = { reason: 'tool', label: 'The tool it comes from', entries: toolsOf(tool, ids, lookup) };
  // Beside a code it says where to look; words that are all about a tool find it by themselves.
  const groups = withoutRepeats(isPinned ? [...pinned, from, matched] : [...pinned, matched, from]);
  const mentions = mentionedWords(clean, question);
  const notes = [
    otherCodeNote(other),
    ...ids.map((id) => idNote(id, wellKnownId(id))),
    unknownNote(unknown),
    correctionNote(question, lookup),
    isForeign ? ONLY_ENGLISH : '',
  ].filter(Boolean);
  const unnamed = ids.filter((id) => !wellKnownId(id));
  const missing = question.unknown.flatMap(({ word, meant }) => (meant.length === 0 ? [word] : []));
  const [only] = named;
  return {
    note: notes.length === 0 && clean === '' && !isPinned && from.entries.length === 0 ? NO_WORDS : notes.join(' '),
    groups: [...groups, slipGroup(codes.length === 0 ? unknown : [], lookup)],
    ...officialOf(unknown),
    ...(only && named.length === 1 ? { opens: only.code } : {}),
    ...(unnamed.length > 0 ? { ids: unnamed } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(missing.length > 0 ? { unknown: missing } : {}),
  };
}

/** The pages of a tool, by its name, where a title can have two, or by the applications that it signs in as. */
function toolsOf(tool: string | undefined, ids: readonly string[], { listings }: Lookup): Listing[] {
  const isNamed = (title: string) => tool !== undefined && (title === tool || title.split(' and ').includes(tool));
  return listings.filter(
    (listing) => 'apps' in listing && (isNamed(listing.title) || ids.some((id) => listing.apps?.includes(id.toLowerCase()))),
  );
}

const NO_WORDS = 'Ids, times and addresses alone do not tell the error: paste the message, or type the code.';

/** What is most about the question, best first; what is far less about it than the best is left out. */
function matches(question: Question, isTask: boolean, { terms, listings }: Lookup): Listing[] {
  const gained = rank(question, terms)
    .map(({ page, score }) => {
      const listing = listings[page] as Listing;
      return { listing, score: score * gainOf(listing, isTask) };
    })
    .sort((a, b) => b.score - a.score);
  const best = gained[0]?.score ?? 0;
  return gained
    .filter(({ score }) => score >= best * LEAST_SHARE)
    .slice(0, MOST.matches)
    .map(({ listing }) => listing);
}

function gainOf(listing: Listing, isTask: boolean): number {
  if ('code' in listing) return listing.verdict ? 1 : GAINS.row;
  if ('apps' in listing) return GAINS.tool;
  const isProcedure = 'page' in listing && listing.page.startsWith('procedures/');
  return isProcedure ? GAINS[isTask ? 'task' : 'procedure'] : 1;
}

/** A question's words that carry meaning; none for a paste, all of which no page has. */
function mentionedWords(clean: string, { unknown }: Question): string[] {
  const meant = new Set(unknown.filter(({ meant }) => meant.length > 0).map(({ word }) => word));
  const words = tokenize(clean).filter((word) => !isStopWord(normalize(word)) && !/^\d+$/.test(word) && !meant.has(word));
  return words.length > LONGEST_QUESTION ? [] : [...new Set(words)];
}

/** Each page is kept only where it was found first. */
function withoutRepeats(groups: ResultGroup[]): ResultGroup[] {
  const taken = new Set<Listing>();
  return groups.map((group) => {
    const entries = [...new Set(group.entries)].filter((entry) => !taken.has(entry));
    for (const entry of entries) taken.add(entry);
    return { ...group, entries };
  });
}

/** Says what an ID is called, '' where nobody knows. */
export function idNote(id: string, name: string | undefined): string {
  return name ? `${id} is ${name}.` : '';
}

/** Says which words no page has, '' for none. */
export function missingNote(words: readonly string[]): string {
  return words.length === 0 ? '' : `No page has the ${words.length > 1 ? 'words' : 'word'} ${words.join(' or ')}.`;
}

function otherCodeNote(other: OtherCode | undefined): string {
  if (!other) return '';
  const written = other.hexadecimal ? `${other.value} (${other.hexadecimal})` : other.value;
  return `${written} is a code of ${other.from}, not an AADSTS code.`;
}

/** Says which words were taken for others. */
function correctionNote({ unknown }: Question, { listings, terms }: Lookup): string {
  const corrected = unknown.filter(({ meant }) => meant.length > 0);
  if (corrected.length === 0) return '';
  const meant = corrected.flatMap(({ meant }) => meant.map((term) => writtenOf(term, listings, terms)));
  return `Showing results for ${meant.join(' ')} (you typed ${corrected.map(({ word }) => word).join(' ')}).`;
}

/** A term as a title has it: the index keeps only stems. */
function writtenOf(term: string, listings: readonly Listing[], { characterOf, fields }: TermIndex): string {
  const character = characterOf(term);
  const page =
    character === undefined ? -1 : fields.title.text.split('\n').findIndex((line) => line.includes(String.fromCharCode(character)));
  const words = tokenize(listings[page]?.title ?? '').map(normalize);
  return words.find((word) => termsOf(word).includes(term)) ?? term;
}
