import type { CodeId } from './code-id.ts';
import { editDistance } from './nearest.ts';
import { withoutForeignCodes } from './query-foreign.ts';
import { isStopWord, wordsOf } from './words.ts';

// AADSTS with anything that people put between it and its number, and with a slip in its letters (AADST, ADSTS).
const PREFIXED = /(?<![a-z0-9])([adst]{4,8})[\s:#_=|"'()[\]\u2010-\u2015-]{0,4}(\d{2,9})(?!\d)/gi;
// A label that says the number beside it is an error: `Error code: 50105`, `ResultType == "50105"`, `"error_codes":[50105`.
const LABELLED =
  /(?<![a-z])(?:(?:sign-?in )?error|err|code|result ?type|errornumber|failure|event)s?(?:[ _-]?(?:codes?|numbers?|no\.?|ids?))?["')\]]{0,4}(?:\s*(?:is|was|of)\s+|[\s:=#("'[]{0,12}|-)(\d{5,8})(?!\w|-\d|\.\d)/gi;
// The same in the languages that people paste from most.
const LABELLED_ELSEWHERE =
  /(?:エラー ?コード|エラー番号|错误代码|錯誤代碼|错误码|오류 코드|Fehler-?(?:code|nummer)?|código d[eo] err(?:or|o)|codes? d['’]erreur|codice (?:di )?errore|foutcode|felkod|kod błędu)[\s:=：は#(]*(\d{5,8})(?!\d)/giu;
const LISTED = /error_?codes?["']?\s*[:=]\s*\[([\d\s,"']+)\]/gi;
const LABEL_AFTER = /(?<![\w.-])(\d{5,8})\s+(?:error|errorcode)\b/gi;
// `50105 saml`: a short question that begins with a number is about that code.
const LEADING = /^(\d{5,8})(?:\s+[^\s]+){1,5}$/g;
// `missing 81012`: a number in a few words is meant as one, unless they say that it is something else.
const IN_FEW_WORDS = /(?<![\w.-]|\b(?:port|build|line|version|ticket|room|kb|pid|extension)\s)(\d{5,8})(?![\w-]|\.\d)/gi;
const FEW_WORDS = 5;
// A longer row of digits is an id or a time, and nothing to look for neighbours of.
const LONGEST_NUMBER = 20;

export interface FoundCodes {
  /** Numbers written with AADSTS: a claim to be a code, whether it is known or not. */
  claimed: string[];
  /** Bare numbers beside an error label: a code only if it is known. */
  labelled: string[];
}

/** The codes that stand anywhere in a text, in order of appearance and without repeats; bare numbers need a label. */
export function codesInPaste(text: string): FoundCodes {
  const own = withoutForeignCodes(text);
  const claimed = [...own.matchAll(PREFIXED)].filter(isPrefix).map((match) => match[2] as string);
  const labelled = [
    ...[...own.matchAll(LISTED)].flatMap((match) => (match[1] as string).match(/\d{5,8}/g) ?? []),
    ...[LABELLED, LABELLED_ELSEWHERE, LABEL_AFTER, LEADING, ...(wordsOf(own).length <= FEW_WORDS ? [IN_FEW_WORDS] : [])].flatMap(
      (pattern) => [...own.matchAll(pattern)].map((match) => match[1] as string),
    ),
  ];
  return { claimed: distinct(claimed.filter((digits) => digits.length > 4)), labelled: distinct(labelled) };
}

/** The text without the codes that codesInPaste reads and without the codes of other services. */
export function withoutCodes(text: string): string {
  return withoutForeignCodes(text)
    .replace(PREFIXED, (whole, ...groups) => (isPrefix([whole, ...groups]) ? ' ' : whole))
    .replace(LISTED, ' ');
}

/**
 * The numbers of a query that is nothing but a code, complete or begun: `50105`, `AADSTS: 50105`, `error 5010`,
 * `what is 50105?`, `50076 vs 50079`. Empty for every other query.
 */
export function codesOfQuery(text: string): CodeId[] {
  const bare = withoutForeignCodes(text).replace(PREFIXED, (whole, ...groups) => (isPrefix([whole, ...groups]) ? ` ${groups[1]} ` : whole));
  // `Code=-50000` is a negative number of some other product.
  if (/(?:^|[\s=:(])-\d/.test(bare)) return [];
  const words = wordsOf(bare).filter((word) => !LABELS.has(word) && !isStopWord(word));
  if (words.length === 0 || !words.every((word) => /^\d+$/.test(word) && word.length <= LONGEST_NUMBER)) return [];
  // `50 105`: a number that was written in groups.
  if (words.every((word) => word.length < 4) && words.length > 1)
    return [words.join('')].filter((number) => number.length <= LONGEST_NUMBER);
  return distinct(words.filter((word) => word.length > 1 || words.length === 1));
}

/** Whether a query has only begun to be a code: `AADSTS`, or a part of it that can hardly be anything else. */
export function isBegunCode(text: string): boolean {
  return /^aads(?:t?|ts[\s:#-]*)$/i.test(text.trim());
}

const LABELS = new Set(
  'aad azure ad entra microsoft number no id ids signin sign login status result resulttype type lookup find search explain'.split(' '),
);

function isPrefix([, letters]: readonly (string | undefined)[]): boolean {
  return editDistance((letters as string).toLowerCase(), 'aadsts', 1) <= 1;
}

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}
