import type { VFileMessage } from 'vfile-message';
import type { ReadingRule } from '../diagnostic.ts';
import { offsetAt } from '../text-position.ts';

/** The error that the MDX parser stopped at, with what is needed to explain it to an author. */
export interface MdxError {
  /** What was parsed; offsets are those of this text. */
  text: string;
  /** The parser's own sentence. It may change with any release, so nothing is decided by it. */
  reason: string;
  /** The package that found the error, such as `mdast-util-mdx-jsx`. */
  source: string | undefined;
  /** The package's id of the error, such as `end-tag-mismatch`. */
  ruleId: string | undefined;
  /** Where what the parser stumbled over begins and ends; both are the text's end where it names no place. */
  start: number;
  end: number;
  /** Names whose opening tag was removed by earlier corrections of the file: their closing tags are no errors of their own. */
  removed: string[];
}

/** An error as an author is told of it, and the text without it. */
export interface Correction {
  /** The offset of the error. */
  at: number;
  /** `broken-mdx` where absent. */
  rule?: ReadingRule;
  what: string;
  expected: string;
  nearest?: string | undefined;
  /** The text to parse next; absent when the error cannot be corrected without knowing what the author meant. */
  corrected?: string;
  /** Whether the corrected text has the sections that the author meant. */
  sectionsKnown: boolean;
}

/** An error that only follows from an earlier correction, so that nothing is reported. */
export interface Consequence {
  what?: never;
  corrected: string;
  sectionsKnown: boolean;
}

/** What a message of the parser says apart from its sentence. */
export function readError(text: string, { message, source, ruleId, place, line, column }: VFileMessage, removed: string[]): MdxError {
  const first = place && 'start' in place ? place.start.offset : place?.offset;
  const start = first ?? (line ? offsetAt(text, line, column ?? 1) : text.length);
  const end = (place && 'end' in place ? place.end.offset : undefined) ?? start;
  return { text, reason: message, source, ruleId, start, end, removed };
}
