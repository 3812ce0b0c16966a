import { type Drawing, type DrawnPart, type Shape, WIDTH } from './shapes.ts';
import { codeRows, SIZES, wrap } from './words.ts';

const ARROW = 16;
const GAP = 16;

/** Ways to the same end, each as a row of stations, so that they can be compared. */
export function drawPaths(parts: DrawnPart[]): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { title, href, path = [], codes: named } of parts) {
    const lines = wrap(title, WIDTH, 'title');
    shapes.push({ type: 'words', kind: 'title', x: 0, y: y + SIZES.title.size, lines, href });
    y += lines.length * SIZES.title.leading + 3;
    const width = (WIDTH - 2 - (path.length - 1) * ARROW) / path.length;
    const labels = path.map((station) => wrap(station, width - 8, 'actor'));
    const height = Math.max(...labels.map((label) => label.length)) * SIZES.actor.leading + 10;
    for (const [index, label] of labels.entries()) {
      const x = 1 + index * (width + ARROW);
      const top = y + (height - label.length * SIZES.actor.leading) / 2;
      shapes.push(
        { type: 'box', kind: 'actor', x, y, width, height },
        { type: 'words', kind: 'actor', x: x + width / 2, y: top + SIZES.actor.size, lines: label, centred: true },
      );
      if (index > 0) shapes.push({ type: 'arrow', x1: x - ARROW, y1: y + height / 2, x2: x, y2: y + height / 2 });
    }
    const codes = codeRows(named, 1, y + height + 4, WIDTH);
    shapes.push(...codes.shapes);
    y += height + codes.height + GAP;
  }
  return { width: WIDTH, height: y - GAP + 4, shapes };
}
