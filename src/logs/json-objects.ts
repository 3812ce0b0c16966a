import type { Container } from './formats.ts';
import { step } from './json-scan.ts';
import { type JsonDamage, type JsonScan, startScan } from './json-state.ts';
import { LONGEST_RECORD, type Splitter } from './splitter.ts';

/** The text of an object, or the beginning of one that is broken, with why. */
export interface JsonObjectText {
  text: string;
  container: Container;
  why?: string;
}

const WHY: Readonly<Record<JsonDamage, string>> = {
  string: 'A text in it is not closed.',
  structure: 'A bracket in it is missing or is one too many.',
  depth: 'It is nested too deep.',
};
const TOO_LONG = 'It is longer than 2 MB.';
/** So much of a broken object says whether it began as a record does. */
const BEGINNING = 500;

/**
 * Cuts the record objects out of JSON: one after the other, one on each line, in an array, or in the `value` or `records` of
 * pages, of which several may follow each other or stand in an array. Whatever is around them is passed over, so that it
 * can be broken as well. Looks at every character once, or twice where a text is not closed.
 */
export function createJsonObjects(): Splitter<JsonObjectText> & { hasOnlyLists(): boolean } {
  const scan = startScan();
  return {
    push: (part) => cutObjects(scan, part),
    /** Whether there were lists and nothing beside them, as in a download without events. */
    hasOnlyLists: () => scan.hasList && !scan.hasOther,
    end: () => (scan.start >= 0 && !scan.isDropped ? [broken(scan, 'It ends before it is complete.')] : []),
  };
}

function cutObjects(scan: JsonScan, part: string): JsonObjectText[] {
  const cuts: JsonObjectText[] = [];
  scan.text += part;
  while (scan.at < scan.text.length) {
    const event = step(scan);
    if (event === 'object') {
      if (!scan.isDropped) cuts.push(isTooLong(scan) ? broken(scan, TOO_LONG) : whole(scan));
      leave(scan);
    } else if (event === 'page') {
      scan.container = 'page';
      scan.hasList = true;
      leave(scan);
    } else if (event) {
      if (!scan.isDropped) cuts.push(broken(scan, WHY[event]));
      leave(scan);
    }
  }
  if (scan.start >= 0 && !scan.isDropped && isTooLong(scan)) {
    cuts.push(broken(scan, TOO_LONG));
    scan.isDropped = true;
  }
  forget(scan);
  return cuts;
}

function isTooLong(scan: JsonScan): boolean {
  return scan.at - scan.start > LONGEST_RECORD;
}

function whole(scan: JsonScan): JsonObjectText {
  return { text: scan.text.slice(scan.start, scan.at), container: scan.container };
}

function broken(scan: JsonScan, why: string): JsonObjectText {
  return { text: scan.text.slice(scan.start, scan.start + BEGINNING), container: scan.container, why };
}

function leave(scan: JsonScan): void {
  scan.start = -1;
  scan.isDropped = false;
}

/**
 * Lets go of the text that nobody needs again: all before the object that is being read, and of an object that is known to be
 * broken all before its last text, which may have to be read again.
 */
function forget(scan: JsonScan): void {
  const isTextNeeded = scan.start >= 0 && scan.stringStart >= 0 && scan.at - scan.stringStart <= LONGEST_RECORD;
  const ofDropped = isTextNeeded ? Math.min(scan.stringStart, scan.at) : scan.at;
  const from = scan.start < 0 ? scan.at : scan.isDropped ? ofDropped : scan.start;
  scan.text = scan.text.slice(from);
  scan.at -= from;
  scan.stringStart -= from;
  if (scan.start >= 0) scan.start -= from;
  if (scan.isDropped) scan.start = 0;
}
