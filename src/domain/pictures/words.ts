import type { DrawnPart, Shape, Words } from './shapes.ts';

/** Sizes of letters and the distance of lines, in units. */
export const SIZES: Record<Words['kind'], { size: number; leading: number }> = {
  actor: { size: 10.5, leading: 13 },
  title: { size: 11.5, leading: 15 },
  note: { size: 10, leading: 13 },
  code: { size: 10, leading: 15 },
};

/** The width of a letter in parts of its size: more than a sans serif or monospaced font takes on average, since nothing can be measured here. */
const LETTER = { sans: 0.56, mono: 0.62 };

/** A text in lines no wider than `width`; a word that is too long for one has a line of its own. */
export function wrap(text: string, width: number, kind: Words['kind']): string[] {
  const room = Math.max(1, Math.floor(width / (SIZES[kind].size * LETTER.sans)));
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
  const { size, leading } = SIZES.code;
  const shapes: Shape[] = [];
  let [left, row] = [0, 0];
  for (const { code, href, title } of codes) {
    const wide = code.length * size * LETTER.mono;
    if (left > 0 && left + wide > width) [left, row] = [0, row + 1];
    shapes.push({
      type: 'words',
      kind: 'code',
      x: x + left,
      y: y + row * leading + size,
      lines: [code],
      href,
      label: `AADSTS${code}: ${title}`,
    });
    left += wide + size;
  }
  return { shapes, height: codes.length > 0 ? (row + 1) * leading : 0 };
}
