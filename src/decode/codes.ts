import { editDistance } from '../domain/edit-distance.ts';

/** A code of ours in a readable text, and its place there. */
export interface FoundCode {
  value: string;
  start: number;
  end: number;
}

// AADSTS with anything that people put between it and its number, and with a slip in its letters (AADST, ADSTS).
const PREFIXED = /(?<![a-z0-9])((?:[adst]\n?){4,8})[\s:#_=|"'()[\]\u2010-\u2015-]{0,4}(\d{1,9}(?:\n\d{1,9})?)(?!\d)/gi;
/** Words that say of the number beside them that it is an error: `Error code: 50105`, `ResultType == "50105"`. */
const LABEL =
  /(?<![a-z])(?:(?:sign-?in )?error|err|code|result ?type|errornumber|failure|event)s?(?:[ _-]?(?:codes?|numbers?|no\.?|ids?))?["')\]]{0,4}(?:\s*(?:is|was|of)\s+|[\s:=#("'[]{0,12}|-)$/i;
// The same in the languages that people paste from most.
const LABEL_ELSEWHERE =
  /(?:エラー ?コード|エラー番号|错误代码|錯誤代碼|错误码|오류 코드|Fehler-?(?:code|nummer)?|código d[eo] err(?:or|o)|codes? d['’]erreur|codice (?:di )?errore|foutcode|felkod|kod błędu)[\s:=：は#(]*$/iu;
const LABEL_AFTER = /^\s{1,3}(?:error|errorcode)\b/i;
const LISTED = /error_?codes?["']?\s{0,3}[:=]\s{0,3}\[([\d\s,"']{1,400})\]/gi;
/** A number of the length of a code that is not a part of something longer. */
const NUMBER = /(?<![\w.,/%@$€£+-]|\d[\s:])\d{5,8}(?![\w%/@€£]|[-:]\d|[.,]\d|\.\w)/g;
/** Words by which a known code's number is something else. */
const OTHER_BEFORE =
  /(?:\b(?:port|build|line|version|release|ticket|case|incident|request|issue|bug|pr|room|kb|pid|process|thread|extension|ext|lifetime|amount|invoice|order|zip|postcode|phone|tel|employee|user ?id|expires_?in|ext_expires_?in|size|length|count|total|limit|timeout|duration|elapsed|took|after|within|about|around|over|of|seq|id|no\.?|#)|[A-Za-z_]{2,40}["']?\s?[=:])["']?[\s:=#(]{0,3}$/i;
const OTHER_AFTER =
  /^\s?(?:users?|people|accounts?|devices?|seats?|licen[cs]es?|employees|rows?|records?|items?|files?|times|ms|msec|s|sec|seconds?|min|minutes?|hours?|days?|bytes?|[kmg]i?b|euros?|dollars?|usd|eur|lines?|requests?|messages?|mailboxes)\b/i;
const NEAR = 60;

/** The codes of ours in a readable text, in order of appearance, each once. `isKnown` says which numbers are codes. */
export function codesIn(text: string, isKnown: (number: string) => boolean): FoundCode[] {
  const found = [...claimedIn(text, isKnown), ...listedIn(text), ...numbersIn(text, isKnown)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function claimedIn(text: string, isKnown: (number: string) => boolean): FoundCode[] {
  const seen = new Set<string>();
  return [...text.matchAll(PREFIXED)].flatMap((match) => {
    if (seen.has(match[0]) || !seen.add(match[0])) return [];
    const letters = (match[1] as string).replaceAll('\n', '').toLowerCase();
    if (letters !== 'aadsts' && editDistance(letters, 'aadsts', 1) > 1) return [];
    const digits = match[2] as string;
    const end = match.index + match[0].length;
    const [first = '', rest] = digits.split('\n');
    // A number that a line break parted, or a number and what begins the next line.
    const isParted =
      rest !== undefined &&
      first.length + rest.length < 9 &&
      (first.length < 5 || !isKnown(first) || (isKnown(first + rest) && text[end] === ':'));
    const value = isParted ? first + rest : first;
    if (value.length < 5 || value.length > 9) return [];
    return [{ value, start: end - digits.length, end: isParted ? end : end - digits.length + first.length }];
  });
}

function listedIn(text: string): FoundCode[] {
  return [...text.matchAll(LISTED)].flatMap((list) => {
    const from = list.index + list[0].indexOf('[');
    return [...(list[0].slice(list[0].indexOf('[')) as string).matchAll(/\d{5,8}/g)].map(({ 0: value, index }) => ({
      value,
      start: from + index,
      end: from + index + value.length,
    }));
  });
}

function numbersIn(text: string, isKnown: (number: string) => boolean): FoundCode[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: value, index }) => {
    const end = index + value.length;
    const before = text.slice(Math.max(0, index - NEAR), index);
    const isLabelled = LABEL.test(before) || LABEL_ELSEWHERE.test(before) || LABEL_AFTER.test(text.slice(end, end + 12));
    const isElse = !isLabelled && (OTHER_BEFORE.test(before) || OTHER_AFTER.test(text.slice(end, end + 14)));
    return isElse || !isKnown(value) ? [] : [{ value, start: index, end }];
  });
}
