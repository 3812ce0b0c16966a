import { type Drawing, type DrawnPart, type Shape, WIDTH } from './shapes.ts';
import { codeRows, SIZES, wrap } from './words.ts';

const GAP = 12;
/** The least width for the words of a message between neighbours. */
const LEAST = 150;

/** Messages between those who send and get them, from top to bottom in the order of the parts. */
export function drawExchange(parts: DrawnPart[]): Drawing {
  const actors = [...new Set(parts.flatMap(({ from, to }) => [from, to].filter((name) => name !== undefined)))];
  const column = WIDTH / actors.length;
  const middle = (name: string | undefined) => column * (actors.indexOf(name ?? '') + 0.5);
  const labels = actors.map((name) => wrap(name, column - 16, 'actor'));
  const head = Math.max(...labels.map((lines) => lines.length)) * SIZES.actor.leading + 12;
  const messages: Shape[] = [];
  let y = head + GAP;
  for (const [index, part] of parts.entries()) {
    const [start, end] = [middle(part.from), middle(part.to)];
    const width = Math.max(Math.abs(end - start) - 12, LEAST);
    const x = Math.max(2, Math.min(Math.min(start, end) + 6, WIDTH - width - 2));
    const lines = wrap(`${index + 1}. ${part.title}`, width, 'title');
    const words = lines.length * SIZES.title.leading;
    const codes = codeRows(part.codes, x, y + words + 14, width);
    messages.push(
      { type: 'box', kind: 'ground', x: x - 2, y: y - 2, width: width + 4, height: words + 2 },
      title(part, lines, x, y + SIZES.title.size),
    );
    y += words + 6;
    if (start !== end) messages.push({ type: 'arrow', x1: start, y1: y, x2: end, y2: y });
    if (codes.height > 0)
      messages.push({ type: 'box', kind: 'ground', x: x - 2, y: y + 7, width: width + 4, height: codes.height }, ...codes.shapes);
    y += 8 + codes.height + GAP;
  }
  const lifelines = actors.map((name): Shape => ({ type: 'line', kind: 'lifeline', x1: middle(name), y1: head, x2: middle(name), y2: y }));
  const heads = actors.flatMap((name, index): Shape[] => [
    { type: 'box', kind: 'actor', x: middle(name) - column / 2 + 4, y: 1, width: column - 8, height: head - 2 },
    centred(labels[index] as string[], middle(name), head),
  ]);
  return { width: WIDTH, height: y, shapes: [...lifelines, ...heads, ...messages] };
}

function centred(lines: string[], x: number, height: number): Shape {
  const y = (height - lines.length * SIZES.actor.leading) / 2 + SIZES.actor.size;
  return { type: 'words', kind: 'actor', x, y, lines, centred: true };
}

/** To a screen reader the message also says who sends it to whom; what is seen comes first in what is said. */
function title({ href, from, to }: DrawnPart, lines: string[], x: number, y: number): Shape {
  const said = lines.join(' ');
  return { type: 'words', kind: 'title', x, y, lines, href, label: from && to && from !== to ? `${said}: ${from} to ${to}` : said };
}
