import { isIpV6 } from '../domain/paste.ts';

/**
 * How the values look that come with an error. Each shape is tried at one place of a text made readable, past the
 * quotes and brackets that open a value; a value that the paste broke over two lines is one.
 */

/** A value and its place in the readable text. */
export interface FoundValue {
  value: string;
  start: number;
  end: number;
}

/** Reads a value at `from`; undefined where none of its shape is. */
export type Shape = (text: string, from: number) => FoundValue | undefined;

/** A pattern of which a line break may be between any two of its pieces. */
const broken = (...pieces: string[]) => pieces.join('\\n?');
/** So many of a piece, with a line break between any two. */
export const inPieces = (piece: string, count: number) => broken(...Array<string>(count).fill(piece));
const HEX = '[0-9a-f]';
const GUID = broken(...[8, 4, 4, 4, 12].flatMap((count, index) => [...(index > 0 ? ['-'] : []), inPieces(HEX, count)]));
const NIL = /^[0-]+$/;
const OPENING = String.raw`[\s"'(\[{<]{0,3}`;

/**
 * Tries a sticky pattern at `from`, whose first group is what opens a value and whose second is the value: as it is
 * written, where it begins, and what the other groups hold.
 */
export function readAt(sticky: RegExp, text: string, from: number) {
  sticky.lastIndex = from;
  const match = sticky.exec(text);
  if (!match) return undefined;
  const [, opening = '', written = '', ...groups] = match;
  return { written, start: from + opening.length, groups: groups as (string | undefined)[] };
}

const withoutBreaks = (written: string) => written.replaceAll('\n', '');
const onOneLine = (written: string) => written.replace(/\s+/g, ' ').trim();

/** The shape of a value, a pattern in one group, past what opens it; `clean` makes of it what is meant. */
function shape(
  pattern: string,
  check: (value: string) => boolean = () => true,
  { opening = OPENING, clean = withoutBreaks }: { opening?: string; clean?: (written: string) => string } = {},
): Shape {
  const sticky = new RegExp(`(${opening})${pattern}`, 'iy');
  return (text, from) => {
    const read = readAt(sticky, text, from);
    if (!read) return undefined;
    const value = clean(read.written);
    return check(value) ? { value, start: read.start, end: read.start + read.written.length } : undefined;
  };
}

/** A GUID that stands for something: nothing but zeros is a mask. */
export const guid = shape(String.raw`(${GUID})(?:(?![\w-])|(?=(?:Trace|Correlation|Timestamp)\b))`, (value) => !NIL.test(value));
/** A sign-in name or mail address, of a guest as well: `anna_fabrikam.com#EXT#@contoso.onmicrosoft.com`. */
export const mail = shape(String.raw`([\w.+#%$'!-]{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24})(?![\w@])`, isSomebody);
/** IPv4 or IPv6. */
export const ip = shape(
  String.raw`((?:\d{1,3}\.){3}\d{1,3}(?![\w.]\d)|[0-9a-f:]{2,45}(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3})?(?![\w:]))`,
  isAddress,
);
/** An address with any scheme, in quotes to the closing one, otherwise up to a blank or `&`. */
export const address = inQuotesOrNot(
  String.raw`(?:[a-z][a-z\d+.-]{0,40}:\/\/|urn:)`,
  String.raw`[^\s"'<>&]{1,2000}`,
  String.raw`[^"'<>\n]{1,2000}`,
);
/** The name of an error, such as `invalid_grant`. */
export const errorName = shape(String.raw`([a-z]{2,30}(?:_[a-z]{2,30}){1,5})(?![\w])`);
/** One word, such as `basic_action` or `live.com`. */
export const word = shape(String.raw`([a-z][\w.-]{1,60})(?![\w.@-])`, isName);
/** A name in quotes. */
export const quoted: Shape = oneOf(
  nameShape(String.raw`[\s(\[]{0,2}"`, '([^"{}<>]{1,120})"'),
  nameShape(String.raw`[\s(\[]{0,2}'`, String.raw`([^'{}<>]{0,120}(?:'(?=\w)[^'{}<>]{0,60}){0,3})'`),
);
/** The name in brackets after something in quotes, which is left where the ID was masked: `'***'(Contoso HR)`. */
export const inBrackets = nameShape(String.raw`\s?'[^'\n]{0,60}'\s?\(`, String.raw`([^()'"{}<>\n]{1,100})\)`);
/** A name without quotes, known by the ID after it, masked or not: `Contoso HR ('…')`. */
export const beforeId = nameShape(
  String.raw`\s`,
  String.raw`([^\s'"(){}:,.][^'"(){}\n:]{0,80})(?=\s\((?:\s?['"]?[0-9a-f]{8}-|'[^'\n]{1,40}'\)\sto\sblock\s))`,
);
/** The domain of a tenant, such as `contoso.onmicrosoft.com`. */
export const domain = shape(
  String.raw`([a-z\d](?:[a-z\d-]{0,62}\.){1,5}[a-z]{2,24})(?![\w@:/-]|\.\w)`,
  (value) => value.toLowerCase() !== 'onmicrosoft.com',
);
/** A name up to the end of its line or column, or to where its sentence goes on. */
export const named: Shape = nameShape(
  String.raw`[ \t]?`,
  String.raw`([^\s"'{}<>:,;|][^"'{}<>,;|\n\t]{0,80}?)(?=[\t\n"'{}<>,;|]|\s{2}|\.(?:\s|$)|$|\s(?:was|were|is|has|does|and|cannot|in the)\s)`,
);

/** The first of some shapes that is there. */
export function oneOf(...shapes: Shape[]): Shape {
  return (text, from) => {
    for (const each of shapes) {
      const found = each(text, from);
      if (found) return found;
    }
    return undefined;
  };
}

/** Names of things are not ids or addresses, and what somebody masked is no name. */
function nameShape(opening: string, pattern: string): Shape {
  return shape(pattern, isName, { opening, clean: onOneLine });
}

const MASK =
  /^(?:authorize|token|oauth2|common|organizations|consumers|application)$|\*|^[x.\s_-]+$|^(\w)\1{2,}$|^\[.*\]$|x{4}|-{3}|redacted|removed|hidden|masked|placeholder|^your[ _-]|^(?:null|none|n\/a|not available|undefined|unknown|private|omitted|guid|(?:[a-z][ _-]|(?:app(?:lication)?|client|directory|object|resource|tenant|user)[ _-]?)?id)$/i;
const IS_GUID = new RegExp(`^\\{?${GUID}\\}?$`, 'i');

function isName(value: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(value) && !MASK.test(value) && !IS_GUID.test(value) && !/^[a-z][\w+.-]*:\/\//i.test(value) && !value.includes('@')
  );
}

function inQuotesOrNot(scheme: string, bare: string, within: string): Shape {
  const inQuotes = shape(`(?<=["'])(${scheme}${within})(?=["'])`, isUnmasked);
  const plain = shape(`(${scheme}${bare})`, isUnmasked);
  return (text, from) => {
    const found = inQuotes(text, from) ?? plain(text, from);
    if (!found) return undefined;
    const value = found.value.replace(/[.,;:!?)\]}]+$/, '');
    return { value, start: found.start, end: found.end - (found.value.length - value.length) };
  };
}

function isUnmasked(value: string): boolean {
  return !/[*{}<>]|xxxx|\bx{3}\b|redacted/i.test(value);
}

function isSomebody(value: string): boolean {
  return !/^(?:git|npm|noreply|no-reply)@|^x+@|@x+\./i.test(value) && !/redacted|masked/i.test(value);
}

function isAddress(value: string): boolean {
  const four = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(value)?.[0];
  if (four?.split('.').some((part) => Number(part) > 255)) return false;
  if (four === value) return !/^0\.0\.0\.0$/.test(value);
  return isIpV6(four ? value.replace(four, '0:0') : value);
}
