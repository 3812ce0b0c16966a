import type { Position } from './diagnostic.ts';

/** The line and column of an offset in a text, both from 1. */
export function lineAndColumn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}

/** The offset of a line and column in a text, at most its length. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/**
 * The place of an offset in a text that begins at `start` of its file.
 * `indent` is the column on which the further lines of the text begin.
 */
export function placeWithin(text: string, offset: number, start: Position, indent = 1): Position {
  const { line, column } = lineAndColumn(text, offset);
  return { line: start.line + line - 1, column: column + (line === 1 ? start.column : indent) - 1 };
}
