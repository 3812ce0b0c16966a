import { isKnownCode } from './known-codes.ts';
import { type Decoded, readPaste } from './read-paste.ts';

export type { Decoded, Span } from './read-paste.ts';

/**
 * Takes a pasted text apart: error pages, answers of the token endpoint, addresses, logs, exceptions, and whatever was
 * written around them. Reads all of it, in time in proportion to its length.
 */
export function decode(text: string): Decoded {
  return readPaste(text, isKnownCode).decoded;
}
