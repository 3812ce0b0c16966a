import type { VFileMessage } from 'vfile-message';
import type { ReadingDiagnostic } from '../diagnostic.ts';
import { lineAndColumn } from '../text-position.ts';
import { ofClosingTag } from './closing-tags.ts';
import { type Consequence, type Correction, type MdxError, readError } from './mdx-error.ts';
import { ofAngle } from './stray-angles.ts';
import { ofBrace, ofModule } from './stray-code.ts';

/** One syntax error, and the text without it, so that reading can go on. */
export interface Diagnosis {
  /** Absent when the error only follows from one that was reported before. */
  diagnostic?: ReadingDiagnostic;
  /** The text to parse next, with every line where it was; absent when the error cannot be corrected by guessing. */
  corrected?: string;
  /** Whether the corrected text has the sections that the author meant. */
  sectionsKnown: boolean;
}

/** Who explains the errors of a package that the parser consists of. */
const EXPLAIN: Record<string, (error: MdxError) => Correction | Consequence | undefined> = {
  'mdast-util-mdx-jsx': ofClosingTag,
  'micromark-extension-mdx-jsx': ofAngle,
  'micromark-extension-mdx-expression': (error) => ofBrace(error) ?? ofAngle(error),
  'micromark-extension-mdxjs-esm': ofModule,
};

/**
 * Says what an error of the MDX parser means to an author, and where it really is: by the parser's id of the error,
 * and by what the text has there. `removed` is kept from one error of a file to the next; see MdxError.
 */
export function diagnose(file: string, text: string, message: VFileMessage, removed: string[]): Diagnosis {
  const error = readError(text, message, removed);
  const found = EXPLAIN[error.source ?? '']?.(error) ?? unknown(error);
  if (found.what === undefined) return found;
  const { at, rule = 'broken-mdx', what, expected, nearest, corrected, sectionsKnown } = found;
  const diagnostic: ReadingDiagnostic = { file, ...lineAndColumn(text, at), rule, what, expected, ...(nearest ? { nearest } : {}) };
  return { diagnostic, ...(corrected === undefined ? {} : { corrected }), sectionsKnown };
}

/** An error that nobody explains: the parser's own words. */
function unknown({ reason, start }: MdxError): Correction {
  return {
    at: start,
    what: `This is not valid MDX: ${plain(reason)}.`,
    expected: 'Compare the line with the examples in content/README.md.',
    sectionsKnown: false,
  };
}

function plain(reason: string): string {
  const text = reason
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
