import type { DrawnPart, Shape, Words } from './shapes.ts';

/**
 * Sizes of letters and the distance of lines, in units, and the width of a letter in parts of its size: more than the
 * fonts take on average, since nothing can be measured here.
 */
export const SIZES: Record<Words['kind'], { size: number; leading: number; letter: number }> = {
  actor: { size: 10.5, leading: 13, letter: 0.6 },
  title: { size: 11.5, leading: 15, letter: 0.6 },
  note: { size: 10, leading: 13, letter: 0.54 },
  code: { size: 10, leading: 15, letter: 0.62 },
};

/** A text in lines no wider than `width`; a word that is too long for one has a line of its own. */
export function wrap(text: string, width: number, kind: Words['kind']): string[] {
  const room = Math.max(1, Math.floor(width / (SIZES[kind].size * SIZES[kind].letter)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Codes as links in rows from `x` on, the first row's top at `y`; and the height that they take. */
export function codeRows(codes: DrawnPart['codes'], x: number, y: number, width: number): { shapes: Shape[]; height: number } {
  const { size, leading, letter } = SIZES.code;
  const shapes: Shape[] = [];
  let [left, row] = [0, 0];
  for (const { code, href, title } of codes) {
    const wide = code.length * size * letter;
    if (left > 0 && left + wide > width) [left, row] = [0, row + 1];
    shapes.push({
      type: 'words',
      kind: 'code',
      x: x + left,
      y: y + row * leading + size,
      lines: [code],
      href,
      label: `${code}: ${title}`,
    });
    left += wide + size;
  }
  return { shapes, height: codes.length > 0 ? (row + 1) * leading : 0 };
}
