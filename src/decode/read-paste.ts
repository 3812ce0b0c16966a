import { type OtherCode, otherCodesIn } from '../domain/other-codes.ts';
import { blank } from './blank.ts';
import { codesIn } from './codes.ts';
import { fieldsIn } from './fields.ts';
import type { Field } from './labels.ts';
import { makeReadable } from './readable.ts';
import { type FoundSecret, secretsIn } from './secrets.ts';
import { toolIn } from './tools.ts';

/** A value that was read from a text, and where it is in the text as given. */
export interface Span {
  value: string;
  start: number;
  end: number;
}

/**
 * What a pasted text says, taken apart. A field that is not there, is masked or cannot be told for sure is null;
 * `timestamp` is in ISO 8601 and UTC.
 */
export interface Decoded extends Record<Field, Span | null> {
  /** Numbers only, in order of appearance, each once. */
  codes: Span[];
  /** Codes of other services, which are told apart and named. */
  otherCodes: OtherCode[];
  /** A time that does not say which it is, as it was read: without a zone, or with a day that could be the month. */
  timestampText: Span | null;
  /** The program that the text comes from or speaks of. */
  tool: Span | null;
  /** What has to stay out of everything that is kept, shown or copied. */
  secrets: FoundSecret[];
}

/** A pasted text, read. */
export interface Paste {
  decoded: Decoded;
  /** The text without secrets, and without what it went through on its way. */
  text: string;
  /** The same with blanks in the place of codes. */
  withoutCodes: string;
}

/** Reads a pasted text once for everybody who asks of it. `isKnown` says which numbers are codes of the guide. */
export function readPaste(given: string, isKnown: (number: string) => boolean): Paste {
  const secrets = secretsIn(given);
  const readable = makeReadable(blank(given, secrets));
  const { text } = readable;
  const place = <Found extends { start: number; end: number }>(found: Found): Found => ({
    ...found,
    ...readable.placeOf(found.start, found.end),
  });
  const otherCodes = otherCodesIn(text);
  // Some of them end in digits that would pass for a code of ours.
  const own = blank(text, otherCodes);
  const codes = codesIn(own, isKnown);
  const { timestampText, ...fields } = fieldsIn(text);
  const placed = Object.fromEntries(Object.entries(fields).map(([field, found]) => [field, found && place(found)])) as Record<
    Field,
    Span | null
  >;
  const tool = toolIn(text);
  const decoded = {
    codes: codes.map(({ value, start, end }) => ({ value, ...readable.placeOf(start, end) })),
    otherCodes: otherCodes.map(place),
    ...placed,
    timestampText: timestampText && place(timestampText),
    tool: tool ? place(tool) : null,
    secrets,
  };
  return { decoded, text, withoutCodes: blank(own, codes) };
}
