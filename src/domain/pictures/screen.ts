import { type Drawing, type DrawnPart, type Shape, WIDTH } from './shapes.ts';
import { SIZES, wrap } from './words.ts';

const PAD = 12;
const GAP = 14;

/** Screens, each as a window with what can be read on it from top to bottom. */
export function drawScreens(parts: DrawnPart[]): Drawing {
  const shapes: Shape[] = [];
  let y = 1;
  for (const name of new Set(parts.map(({ on = '' }) => on))) {
    const top = y;
    y += 22;
    const inside: Shape[] = [
      { type: 'words', kind: 'actor', x: PAD, y: top + 15, lines: [name] },
      { type: 'line', kind: 'rule', x1: 1, y1: y, x2: WIDTH - 1, y2: y },
    ];
    y += 8;
    for (const { title, href, shows = '' } of parts.filter(({ on = '' }) => on === name)) {
      const lines = wrap(title, WIDTH - 2 * PAD, 'title');
      const seen = wrap(shows, WIDTH - 2 * PAD, 'note');
      inside.push({ type: 'words', kind: 'title', x: PAD, y: y + SIZES.title.size, lines, href });
      y += lines.length * SIZES.title.leading;
      inside.push({ type: 'words', kind: 'note', x: PAD, y: y + SIZES.note.size, lines: seen });
      y += seen.length * SIZES.note.leading + 8;
    }
    shapes.push({ type: 'box', kind: 'window', x: 1, y: top, width: WIDTH - 2, height: y - top }, ...inside);
    y += GAP;
  }
  return { width: WIDTH, height: y - GAP + 1, shapes };
}
