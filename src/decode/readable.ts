/** A text of which parts were replaced, and where each of its characters is in the text as given. */
export class Readable {
  readonly text: string;
  readonly #before: Readable | undefined;
  /** Four numbers for each replaced part, in order: where it is now and how long, where it began and ended before. */
  readonly #edits: readonly number[];

  constructor(text: string, before?: Readable, edits: readonly number[] = []) {
    this.text = text;
    this.#before = before;
    this.#edits = edits;
  }

  /** This text with every match replaced. `by` may leave a match as it is by returning the same text. */
  replace(pattern: RegExp, by: (match: RegExpMatchArray) => string): Readable {
    const edits: number[] = [];
    let [text, from] = ['', 0];
    let isChanged = false;
    for (const match of this.text.matchAll(pattern)) {
      const written = by(match);
      if (written === match[0]) continue;
      isChanged = true;
      text += this.text.slice(from, match.index);
      from = match.index + match[0].length;
      // What is as long as before changes no place.
      if (written.length !== match[0].length) edits.push(text.length, written.length, match.index, from);
      text += written;
    }
    return !isChanged ? this : new Readable(text + this.text.slice(from), this, edits);
  }

  /** Where a part from `start` to `end` of this text is in the text as given. */
  placeOf(start: number, end: number): { start: number; end: number } {
    if (!this.#before) return { start, end };
    return this.#before.placeOf(this.#beginningBefore(start), end > start ? this.#endBefore(end - 1) : this.#beginningBefore(end));
  }

  #beginningBefore(index: number): number {
    const edit = this.#lastEditUpTo(index);
    if (edit < 0) return index;
    const [at, length, from, to] = this.#edits.slice(edit, edit + 4) as [number, number, number, number];
    return index < at + length ? from : to + (index - at - length);
  }

  /** The end, before, of the character at `index`. */
  #endBefore(index: number): number {
    const edit = this.#lastEditUpTo(index);
    if (edit < 0) return index + 1;
    const [at, length, , to] = this.#edits.slice(edit, edit + 4) as [number, number, number, number];
    return index < at + length ? to : to + (index - at - length) + 1;
  }

  /** The position in #edits of the last part at or before `index`; negative when there is none. */
  #lastEditUpTo(index: number): number {
    let [low, high] = [0, this.#edits.length / 4];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle * 4] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * 4;
  }
}

/** Named character references that messages meet; the rest of them no page of the product writes. */
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ', colon: ':', sol: '/' };
/** Escapes within escapes: JSON in an address in a log. */
const DEEPEST = 4;

/**
 * Undoes what a message went through on its way into a paste: escapes of addresses, JSON and HTML, as deep as they are
 * nested; `+` for spaces; colours of terminals; invisible characters; typographic quotes; links that a CI log put into
 * the middle of a number; line breaks, indentation and gutters, of which one line break is left.
 * Takes time in proportion to the text: no pattern may begin anew within what it has looked at.
 */
export function makeReadable(given: string): Readable {
  let left = new Readable(given)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|\p{Cc}\[[\d;]{1,20}m/gu, () => '')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Zs}]/gu, () => ' ')
    .replace(GUTTER, withinFullLines())
    .replace(PARTED_ESCAPE, () => '\\')
    .replace(/\[(\d{1,8})\]\([^()\s]*\)/g, ([, digits]) => digits as string);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const deeper = left
      .replace(/(?:%[0-9a-f]{2})+/gi, ([escaped]) => decodeOrKeep(escaped))
      .replace(/(?<!\\)\\+u00([2-7][0-9a-f])/gi, ([, code]) => String.fromCharCode(Number.parseInt(code as string, 16)))
      .replace(/&(?:#0*(\d{2,5})|#x0*([0-9a-f]{2,4})|([a-z]{2,5}));/gi, ([whole, decimal, hexadecimal, name]) =>
        name
          ? (ENTITIES[name.toLowerCase()] ?? whole)
          : String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16)),
      );
    if (deeper === left) break;
    left = deeper;
  }
  return (
    left
      .replace(/(?<![^\s&=])[^\s&=+]+\+[^\s&=]*/g, ([run]) => (isSentence(run) ? run.replaceAll('+', ' ') : run))
      // A run of backslashes is looked at once, from its beginning: from each of them, a long run would take minutes.
      .replace(/(?<!\\)\\+(?:r\\+n|u000[ad]|[nrt](?![a-z]))/gi, () => '\n')
      .replace(/(?<!\\)\\+[nrt](?=(?:trace|correlation|timestamp|request|at )|[0-9a-f]{8}-)/gi, () => '\n')
      .replace(/(?<!\\)\\+(?=["'/&])/g, () => '')
      .replace(/<\/?(?:br|p|div|span|li|b|strong|code|pre|td|tr|h\d)\b[^<>]{0,200}>/gi, () => '\n')
      .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, () => '"')
      .replace(/[\u2018\u2019\u02bc\u2039\u203a]/g, () => "'")
      .replace(/(?<![ \t])[ \t]*[\r\n][\s|>│]*/g, () => '\n')
  );
}

/** An escape of JSON that a line break parted. */
const PARTED_ESCAPE = /\\\r?\n[ \t|>│]{0,20}(?=[\\nrtu"'])/g;
/** A line break and the gutter with which PowerShell begins the next line of a message that it wraps. */
const GUTTER = /\r?\n[ \t]{0,20}\|[ \t]/g;

/**
 * PowerShell parts a message at the last column of the window, within words, too: between lines as long as the one
 * before there is nothing, and otherwise a line ends where the message has a line break. To be used from left to right.
 */
function withinFullLines(): (match: RegExpMatchArray) => string {
  let [began, full] = [-1, -1];
  return (match) => {
    const [gutter] = match;
    const { index = 0, input = '' } = match;
    const length = index - began;
    const next = index + gutter.length;
    const isFull = began >= 0 && (length === full || input.slice(next, next + length + 1).search(/[\r\n]/) === length);
    full = isFull ? length : -1;
    began = next;
    return isFull ? '' : gutter;
  };
}

/** Escapes of an address as text; of broken ones those of single letters, so that the rest of a paste is read. */
function decodeOrKeep(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

/** Whether pluses are blanks between words, and not a part of a token or a key, whose pieces are long even without hyphens. */
function isSentence(run: string): boolean {
  const pieces = run.split(/[+-]/).filter(Boolean);
  const isShort = pieces.filter((piece) => piece.length < 20).length >= pieces.length * 0.8;
  return isShort && run.length / pieces.length < 24 && run.split('+').filter(Boolean).length > 2;
}
