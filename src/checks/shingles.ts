/** So many words in a row are a sentence of somebody else's. */
export const RUN_LENGTH = 8;
/** Bytes that one run's hash takes; among 200,000 runs of our own, one would be taken for another once in a hundred sites. */
export const HASH_BYTES = 5;

/** Runs of eight words in a text, each with its hash. Case, signs and placeholders do not matter. */
export function* wordRuns(text: string): Generator<{ run: string; hash: string }> {
  const words =
    text
      .toLowerCase()
      .replace(/\{[^}]*\}/g, ' ')
      .replace(/’/g, "'")
      .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) {
    const run = words.slice(at, at + RUN_LENGTH).join(' ');
    yield { run, hash: hashOf(run) };
  }
}

/** Forty bits of two FNV-1a hashes with different beginnings, as ten hexadecimal digits. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return (one >>> 0).toString(16).padStart(8, '0') + ((two >>> 0) & 0xff).toString(16).padStart(2, '0');
}
