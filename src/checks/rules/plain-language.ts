import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Reference } from '../../content/reference.ts';
import { defineRule, diagnostic, referencesOf } from '../rule.ts';
import { sentencesIn, wordsIn } from '../sentences.ts';

type Id = 'long-sentence' | 'filler' | 'odd-word' | 'hard-to-read';

const MOST_WORDS = 35;
/** Flesch's reading ease that people of about fourteen manage; our median is well above 80. */
const LEAST_EASE = 60;

/** Words that say nothing, words that the field does not use, and what to write instead. */
const WORDS: { rule: 'filler' | 'odd-word'; pattern: RegExp; instead: string }[] = [
  { rule: 'filler', pattern: /\b(?:simply|easily|obviously|basically|of course|kindly|certainly)\b/gi, instead: 'Leave it out.' },
  {
    rule: 'filler',
    pattern: /(?<!\b(?:was|has|have|had|were) )\bjust\b(?! (?:as|before|after|now)\b)/gi,
    instead: 'Leave it out, or write "only".',
  },
  { rule: 'filler', pattern: /\bensure\b/gi, instead: 'Say what to do, or what to look at.' },
  { rule: 'filler', pattern: /\bin order to\b/gi, instead: 'Write "to".' },
  {
    rule: 'filler',
    pattern: /\b(?:it is (?:important|worth noting)|please note)\b|(?<=^|[.!?:] )note that\b/gi,
    instead: 'Say it without announcing it.',
  },
  { rule: 'filler', pattern: /\b(?:utili[sz]e|leverage)\b/gi, instead: 'Write "use".' },
  { rule: 'filler', pattern: /\bplease\b/gi, instead: 'Leave it out; only what is read out to the caller may ask politely.' },
  { rule: 'odd-word', pattern: /\b(?:stands?|stood)\b(?! (?:for|out|alone)\b)/gi, instead: 'Write "is" or "appears".' },
  { rule: 'odd-word', pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: 'Write "fix".' },
  {
    rule: 'odd-word',
    pattern: /\b(?:special|other|these|invalid|hidden|forbidden|foreign|such|few|many|strange) signs\b/gi,
    instead: 'Write "characters".',
  },
  { rule: 'odd-word', pattern: /\bsecond confirmations?\b/gi, instead: 'Write "MFA" or "multifactor authentication".' },
  { rule: 'odd-word', pattern: /\breturn address(?:es)?\b/gi, instead: 'Write "redirect URI", or "reply URL" for SAML.' },
  { rule: 'odd-word', pattern: /\bstored sign-ins?\b/gi, instead: 'Write "session" or "refresh token".' },
  {
    rule: 'odd-word',
    pattern: /\bproofs?\b(?! (?:of|that|keys?)\b)/gi,
    instead: 'Write "assertion", "token" or "certificate", whichever it is.',
  },
];

/** Sentences are short and say something; what the person signing in reads is easy to read. */
export default defineRule({
  rules: {
    'long-sentence': { title: 'a sentence of more than 35 words', hint: 'Split it.' },
    filler: { title: 'filler such as "simply" or "ensure"', hint: 'Leave it out, or say what to do.' },
    'odd-word': { title: 'a word that the field does not use, such as "stands" or "mend"', hint: 'Write the word that the report names.' },
    'hard-to-read': {
      title: 'text for the person signing in whose reading ease is below 60',
      hint: 'Use shorter sentences and shorter words.',
    },
  },
  check: (content) => {
    const passages = [...referencesOf(content, 'passage')];
    return [...passages.flatMap(longSentences), ...passages.flatMap(words), ...hardToRead(passages)];
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

function words(passage: Passage): Diagnostic<Id>[] {
  return WORDS.flatMap(({ rule, pattern, instead }) =>
    // What is in quotation marks is what somebody says.
    [...passage.value.replace(/["“][^"”]*["”]/g, '').matchAll(pattern)]
      .filter(([word]) => !(passage.part === 'tell' && word.toLowerCase() === 'please'))
      .map(([word]) =>
        diagnostic(
          passage.file,
          passage,
          rule,
          rule === 'filler' ? `"${word}" says nothing here.` : `"${word}" is not the word of the field.`,
          instead,
        ),
      ),
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
