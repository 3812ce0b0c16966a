import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { ReadingDiagnostic } from '../diagnostic.ts';
import { diagnose } from './broken-mdx.ts';
import { standAlone } from './inline-sections.ts';
import { closeFences } from './unclosed-fences.ts';

/** The one engine that reads guides: remark, with MDX for sections and GFM for tables. */
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter).freeze();

/** At most this many syntax errors of a file are reported; past that, a correction has caused errors of its own. */
const MOST = 50;

export interface ParsedMdx {
  /** Absent when a syntax error could not be corrected. */
  tree?: Root;
  /** The text that the tree's offsets belong to: the source, with its syntax errors corrected. */
  text: string;
  diagnostics: ReadingDiagnostic[];
  /** Whether the sections of the tree are those that the author meant. */
  sectionsKnown: boolean;
}

/**
 * Reads MDX source as a tree whose positions are those of the file.
 * The parser stops at its first error; that one is then corrected in the text and reading goes on,
 * so that all errors of a file are reported at once.
 */
export function parseMdx(file: string, source: string): ParsedMdx {
  const { text: fenced, diagnostics } = closeFences(file, source);
  const removed: string[] = [];
  // A corrected text may be longer than the file; no error is reported after the file's end.
  const lastLine = source.split('\n').length;
  let text = fenced;
  let sectionsKnown = true;
  for (let round = 0; round < MOST; round++) {
    try {
      return { tree: standAlone(parser.parse(text)), text, diagnostics, sectionsKnown };
    } catch (error) {
      const found = diagnose(file, text, error as VFileMessage, removed);
      if (found.diagnostic && isRepeated(found.diagnostic, diagnostics)) break;
      if (found.diagnostic) diagnostics.push({ ...found.diagnostic, line: Math.min(found.diagnostic.line, lastLine) });
      sectionsKnown &&= found.sectionsKnown;
      if (found.corrected === undefined || found.corrected === text) break;
      text = found.corrected;
    }
  }
  return { text, diagnostics, sectionsKnown: false };
}

/** An error that comes back has not been understood. */
function isRepeated({ line, column, what }: ReadingDiagnostic, earlier: ReadingDiagnostic[]): boolean {
  return earlier.some((other) => other.line === line && other.column === column && other.what === what);
}
