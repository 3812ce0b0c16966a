import { ALL_SECTIONS } from '../collections.ts';
import type { ReadingDiagnostic } from '../diagnostic.ts';

const TAG = new RegExp(`^\\s*</?(?:${ALL_SECTIONS.join('|')})\\b`);

/**
 * Code blocks that are not closed: such a block swallows sections up to the next fence, and what the parser then
 * reports is far from the error. Each is closed in the returned text in place of one of its lines.
 */
export function closeFences(file: string, text: string): { text: string; diagnostics: ReadingDiagnostic[] } {
  const diagnostics: ReadingDiagnostic[] = [];
  const lines = text.split('\n');
  let open: { line: number; column: number; fence: string } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const found = /^(\s*)(`{3,})(.*)$/.exec(line);
    const closes = open && found?.[2]?.startsWith(open.fence) && found[3]?.trim() === '';
    if (open && !closes && (found || TAG.test(line))) {
      diagnostics.push(unclosed(file, open));
      const end = endOfSample(lines, open.line, index);
      if (end > open.line - 1) lines[end] = ' '.repeat(open.column - 1) + open.fence;
      open = undefined;
    }
    if (closes) open = undefined;
    else if (!open && found) open = { line: index + 1, column: (found[1] as string).length + 1, fence: found[2] as string };
  }
  if (open) {
    diagnostics.push(unclosed(file, open));
    lines.push(open.fence, '');
  }
  return { text: diagnostics.length > 0 ? lines.join('\n') : text, diagnostics };
}

/** Where a block that begins on a line most likely ends: at the first empty line, or else just before what cannot be in it. */
function endOfSample(lines: string[], first: number, limit: number): number {
  const empty = lines.findIndex((line, index) => index > first && index < limit && line.trim() === '');
  return empty === -1 ? limit - 1 : empty;
}

function unclosed(file: string, { line, column, fence }: { line: number; column: number; fence: string }): ReadingDiagnostic {
  return {
    file,
    line,
    column,
    rule: 'broken-mdx',
    what: 'The code block that begins here is not closed.',
    expected: `End it with ${fence} on a line of its own.`,
  };
}
