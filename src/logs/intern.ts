/** Beyond so many different values a column has few repeats, and remembering them would cost more than it saves. */
const MOST_KEPT = 20_000;

/** Gives the same string for the same text, so that a value that a million rows share is in memory once. */
export type Intern = (text: string) => string;

/** A memory of the values of one column. */
export function createIntern(most = MOST_KEPT): Intern {
  const known = new Map<string, string>();
  return (text) => {
    if (text === '') return '';
    const had = known.get(text);
    if (had !== undefined) return had;
    const own = detach(text);
    if (known.size < most) known.set(own, own);
    return own;
  };
}

/**
 * A copy of a text that does not keep the text alive that it was cut out of: engines keep a part of a string as a
 * reference into the whole, so that one request ID would hold a whole chunk of the file.
 * https://github.com/nodejs/node/issues/31891
 */
export function detach(text: string): string {
  return [text.charAt(0), text.slice(1)].join('');
}

/** Remembers what a text was read as. Past so many texts, each is read anew. */
export function createMemo<Read>(read: (text: string) => Read, most = MOST_KEPT): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const had = known.get(text);
    if (had !== undefined) return had;
    const made = read(text);
    if (known.size < most) known.set(detach(text), made);
    return made;
  };
}
