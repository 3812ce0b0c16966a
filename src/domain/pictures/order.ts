import { type Drawing, type DrawnPart, type Shape, WIDTH } from './shapes.ts';
import { codeRows, SIZES, wrap } from './words.ts';

const PAD = 10;
const ARROW = 14;

/** What is done one after the other, from top to bottom. */
export function drawOrder(parts: DrawnPart[]): Drawing {
  const shapes: Shape[] = [];
  let y = 1;
  for (const [index, { title, href, codes: named }] of parts.entries()) {
    const lines = wrap(`${index + 1}. ${title}`, WIDTH - 2 * PAD, 'title');
    const words = lines.length * SIZES.title.leading;
    const codes = codeRows(named, PAD, y + PAD + words, WIDTH - 2 * PAD);
    const height = 2 * PAD + words + codes.height - 4;
    shapes.push(
      { type: 'box', kind: 'step', x: 1, y, width: WIDTH - 2, height },
      { type: 'words', kind: 'title', x: PAD, y: y + PAD + SIZES.title.size - 2, lines, href },
      ...codes.shapes,
    );
    y += height;
    if (index < parts.length - 1) shapes.push({ type: 'arrow', x1: WIDTH / 2, y1: y, x2: WIDTH / 2, y2: y + ARROW });
    y += ARROW;
  }
  return { width: WIDTH, height: y - ARROW + 1, shapes };
}
