import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Reference } from '../../content/reference.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { sentencesIn, wordsIn } from '../sentences.ts';

type Id = 'long-sentence' | 'filler' | 'hard-to-read';

const MOST_WORDS = 35;
/** Flesch's reading ease that people of about fourteen manage; our median is well above 80. */
const LEAST_EASE = 60;

/** Words that say nothing, and what to write instead. */
const FILLER: { pattern: RegExp; instead: string }[] = [
  { pattern: /\b(?:simply|easily|obviously|basically|of course|kindly|certainly)\b/gi, instead: 'Leave it out.' },
  { pattern: /(?<!\b(?:was|has|have|had|were) )\bjust\b(?! (?:as|before|after|now)\b)/gi, instead: 'Leave it out, or write "only".' },
  { pattern: /\bensure\b/gi, instead: 'Say what to do, or what to look at.' },
  { pattern: /\bin order to\b/gi, instead: 'Write "to".' },
  { pattern: /\b(?:it is (?:important|worth noting)|please note)\b|(?<=^|[.!?:] )note that\b/gi, instead: 'Say it without announcing it.' },
  { pattern: /\b(?:utili[sz]e|leverage)\b/gi, instead: 'Write "use".' },
  { pattern: /\bplease\b/gi, instead: 'Leave it out; only what is read out to the caller may ask politely.' },
];

/** Sentences are short and say something; what the person signing in reads is easy to read. */
export default defineRule({
  rules: {
    'long-sentence': { title: 'a sentence of more than 35 words', hint: 'Split it.' },
    filler: { title: 'filler such as "simply" or "ensure"', hint: 'Leave it out, or say what to do.' },
    'hard-to-read': {
      title: 'text for the person signing in whose reading ease is below 60',
      hint: 'Use shorter sentences and shorter words.',
    },
  },
  check: (content) => {
    const passages = [...referencesOf(content, 'passage')];
    return [...passages.flatMap(longSentences), ...passages.flatMap(filler), ...hardToRead(passages)];
  },
});

type Passage = Extract<Reference, { type: 'passage' }> & { file: string };

function longSentences(passage: Passage): Diagnostic<Id>[] {
  return sentencesIn(passage.value)
    .filter((sentence) => wordsIn(sentence).length > MOST_WORDS)
    .map((sentence) =>
      diagnostic(
        passage.file,
        passage,
        'long-sentence',
        `A sentence has ${wordsIn(sentence).length} words: "${begin(sentence)}".`,
        `Split it; a sentence has at most ${MOST_WORDS} words, better 20.`,
      ),
    );
}

function filler(passage: Passage): Diagnostic<Id>[] {
  return FILLER.flatMap(({ pattern, instead }) =>
    // What is in quotation marks is what somebody says.
    [...passage.value.replace(/["“][^"”]*["”]/g, '').matchAll(pattern)]
      .filter(([word]) => !(passage.part === 'tell' && word.toLowerCase() === 'please'))
      .map(([word]) => diagnostic(passage.file, passage, 'filler', `"${word}" says nothing here.`, instead)),
  );
}

function hardToRead(passages: Passage[]): Diagnostic<Id>[] {
  const parts = Map.groupBy(
    passages.filter(({ part }) => part === 'Signin'),
    ({ file }) => file,
  );
  return [...parts.values()].flatMap((part) => {
    const sentences = part.flatMap(({ value }) => sentencesIn(value));
    const words = sentences.flatMap(wordsIn);
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    const ease = Math.round(flesch({ sentence: sentences.length, word: words.length, syllable: syllables }));
    const [first] = part;
    if (!first || ease >= LEAST_EASE) return [];
    return [
      diagnostic(
        first.file,
        first,
        'hard-to-read',
        `What the person signing in reads has a reading ease of ${ease}.`,
        `Shorter sentences and shorter words; at least ${LEAST_EASE}.`,
      ),
    ];
  });
}

function begin(sentence: string): string {
  return `${sentence.split(' ').slice(0, 6).join(' ')} …`;
}
