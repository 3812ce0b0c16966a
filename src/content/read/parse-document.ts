import type { Root } from 'mdast';
import type { ReadingDiagnostic } from '../diagnostic.ts';
import { fileId } from './files.ts';
import { type LocatedYaml, readYaml } from './located-yaml.ts';
import { parseMdx } from './parse-mdx.ts';

/** One MDX file as trees whose places are those of the file. */
export interface ParsedDocument {
  file: string;
  /** The file name without its ending. */
  id: string;
  /** The front matter; absent when there is none. */
  yaml?: LocatedYaml;
  /** The body; absent when a syntax error could not be got around. */
  tree?: Root;
  /** The text that the tree's offsets belong to: the source, with syntax errors taken out. */
  text: string;
  /** Whether the sections of the tree are those that the author meant. */
  sectionsKnown: boolean;
  diagnostics: ReadingDiagnostic[];
}

const FRONT = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Parses one document. `file` is its path from the project's root, with forward slashes; lines end with "\n". */
export function parseDocument(file: string, source: string): ParsedDocument {
  const block = FRONT.exec(source);
  const yaml = block ? readYaml(file, block[1] ?? '', 2) : undefined;
  // Fields that were never closed would be read as text of the body, and every line reported.
  const isReadable = block || !/^\s*(?:---|$)/.test(source);
  const parsed = isReadable ? parseMdx(file, source) : { text: source, diagnostics: [], sectionsKnown: false };
  return {
    file,
    id: fileId(file),
    ...(yaml ? { yaml } : {}),
    ...parsed,
    diagnostics: [...(yaml ? yaml.diagnostics : [noFront(file, source)]), ...parsed.diagnostics],
  };
}

function noFront(file: string, source: string): ReadingDiagnostic {
  const place = { file, line: 1, column: 1, rule: 'no-front-matter' } as const;
  if (source.trim() === '')
    return {
      ...place,
      what: 'The file is empty.',
      expected: 'Begin it from content/template/guide.mdx; content/README.md explains every part.',
    };
  if (/^\s+---/.test(source))
    return {
      ...place,
      what: 'There is something before the front matter.',
      expected: 'Begin the file with --- in the first line and column.',
    };
  if (/^---/.test(source)) return { ...place, what: 'The front matter is not closed.', expected: 'End it with --- on a line of its own.' };
  return {
    ...place,
    what: 'The file has no front matter.',
    expected: 'Begin it with --- on a line of its own, the fields, and --- again.',
  };
}
