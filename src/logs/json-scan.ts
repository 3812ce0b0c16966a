import { DEEPEST, type JsonDamage, type JsonScan } from './json-state.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [SPACE, LINE_FEED, CARRIAGE_RETURN] = [0x20, 0x0a, 0x0d];
const AROUND_OBJECTS: ReadonlySet<number> = new Set([COMMA, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET]);
const LISTS: ReadonlySet<string> = new Set(['value', 'records']);
const LONGEST_KEY = 8;

/**
 * Goes on to where something has to be done, or to the end of the text: an object is complete, it turns out to be a page
 * whose list begins here, or it is broken. After a broken text, reading goes on within that text, whose quotation marks
 * were most likely outside and inside the wrong way round; after a misplaced brace, at that brace, which may begin an object.
 */
export function step(scan: JsonScan): 'object' | 'page' | JsonDamage | undefined {
  const { text } = scan;
  while (scan.at < text.length) {
    const character = text.charCodeAt(scan.at++);
    if (scan.isInString) {
      if (insideString(scan, character) === 'string') return 'string';
      continue;
    }
    if (character <= SPACE) {
      if (scan.line !== 'later') countLine(scan, character);
      continue;
    }
    const event = scan.start < 0 ? outside(scan, character) : inside(scan, character);
    scan.previous = character;
    if (scan.line === 'break') scan.line = 'later';
    if (event) return event;
  }
  return undefined;
}

/** A line cannot end inside a text: then its quotation mark is missing. */
function insideString(scan: JsonScan, character: number): 'string' | undefined {
  const isEnd = character === LINE_FEED || character === CARRIAGE_RETURN;
  if (scan.isEscaped) scan.isEscaped = false;
  else if (character === BACKSLASH) scan.isEscaped = true;
  else if (character === QUOTE) closeString(scan);
  else if (!isEnd) skipPlain(scan);
  if (!isEnd) return undefined;
  scan.isInString = false;
  return 'string';
}

/** Passes over what means nothing inside a text, which most of JSON is. */
function skipPlain(scan: JsonScan): void {
  const { text } = scan;
  let { at } = scan;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE || character === BACKSLASH || character === LINE_FEED || character === CARRIAGE_RETURN) break;
  }
  scan.at = at;
}

function countLine(scan: JsonScan, character: number): void {
  if (character === LINE_FEED || character === CARRIAGE_RETURN) scan.line = 'break';
  else if (scan.line === 'break') scan.line = 'later';
}

function closeString(scan: JsonScan): void {
  scan.isInString = false;
  scan.previous = QUOTE;
  if (scan.depth === 1 && scan.at - scan.stringStart <= LONGEST_KEY + 2) scan.lastText = scan.text.slice(scan.stringStart + 1, scan.at - 1);
  else scan.lastText = '';
}

function openString(scan: JsonScan): void {
  scan.isInString = true;
  scan.stringStart = scan.at - 1;
}

/**
 * Between objects everything is passed over but what may begin one. Texts are not heeded: after a broken object nobody knows
 * which quotation marks begin one, and what then begins in the middle of a text is soon found out.
 */
function outside(scan: JsonScan, character: number): undefined {
  if (character === OPEN_BRACE) {
    scan.start = scan.at - 1;
    scan.depth = 1;
    scan.kinds[1] = 1;
    scan.lastText = '';
    scan.line = 'first';
  } else if (character === OPEN_BRACKET) {
    scan.container = 'array';
    scan.hasList = true;
  }
  // What follows the list of a page belongs to the page.
  if (scan.container !== 'page' && !AROUND_OBJECTS.has(character)) scan.hasOther = true;
}

function inside(scan: JsonScan, character: number): 'object' | 'page' | JsonDamage | undefined {
  const { previous } = scan;
  const isAfterText = previous === QUOTE;
  switch (character) {
    case COMMA:
    case COLON:
      return undefined;
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return close(scan, character);
    case BACKSLASH:
      return 'structure';
    case QUOTE:
      if (isAfterText) return reread(scan);
      openString(scan);
      return undefined;
    case OPEN_BRACE:
    case OPEN_BRACKET:
      return open(scan, character);
    default:
      return isAfterText ? reread(scan) : undefined;
  }
}

function open(scan: JsonScan, character: number): 'page' | JsonDamage | undefined {
  const { previous, depth } = scan;
  const isInObject = scan.kinds[depth] === 1;
  const isInPlace = isInObject ? previous === COLON : previous === OPEN_BRACKET || previous === COMMA;
  // Where each record has a line, one that was cut off behind a colon would take the next for its value.
  const isNextLine = isInObject && scan.line === 'break' && character === OPEN_BRACE;
  if (!isInPlace || isNextLine) {
    scan.at--;
    return 'structure';
  }
  if (character === OPEN_BRACKET && LISTS.has(scan.lastText)) return 'page';
  scan.depth++;
  if (scan.depth > DEEPEST) return 'depth';
  scan.kinds[scan.depth] = character === OPEN_BRACE ? 1 : 0;
  return undefined;
}

function close(scan: JsonScan, character: number): 'object' | JsonDamage | undefined {
  if ((scan.kinds[scan.depth] === 1) !== (character === CLOSE_BRACE)) return 'structure';
  scan.depth--;
  return scan.depth === 0 ? 'object' : undefined;
}

/** What follows a text cannot follow it: its first quotation mark is one too many, so what it holds is read again. */
function reread(scan: JsonScan): JsonDamage {
  // Of a text that was too long to be kept, what comes next is read.
  if (scan.stringStart >= 0) scan.at = scan.stringStart + 1;
  return 'string';
}
