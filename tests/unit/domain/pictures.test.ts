import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../../../src/domain/pictures/draw.ts';
import type { DrawnPart, Shape, Words } from '../../../src/domain/pictures/shapes.ts';
import { SIZES, wrap } from '../../../src/domain/pictures/words.ts';

const code = (number: string) => ({ code: number, href: `/aadsts${number}/`, title: 'A title' });
const PARTS: DrawnPart[] = [
  {
    ...{ title: 'Ask the token endpoint for a token of another tenant', href: '#ask', from: 'App', to: 'Token endpoint' },
    ...{
      path: ['Browser', 'Microsoft Entra ID', 'Agent', 'Active Directory'],
      on: 'Error page',
      shows: 'AADSTS50105: Your administrator has',
    },
    codes: ['50011', '700016', '9002313', '7000215', '7000222', '90002', '900144', '53003'].map(code),
  },
  {
    title: 'Think',
    href: '#think',
    from: 'Token endpoint',
    to: 'Token endpoint',
    path: ['Browser'],
    on: 'Event',
    shows: '50105',
    codes: [],
  },
  {
    title: 'Answer',
    href: '#answer',
    from: 'Token endpoint',
    to: 'App',
    path: ['A', 'B'],
    on: 'Error page',
    shows: 'Request Id',
    codes: [code('53003')],
  },
];
const words = (shapes: Shape[]) => shapes.filter((shape): shape is Words => shape.type === 'words');

describe.each(Object.entries(DRAWINGS))('a picture drawn as %s', (_kind, { draw }) => {
  const { width, height, shapes } = draw(PARTS);

  test('leads to every part, and to every code that it shows', () => {
    const links = words(shapes).flatMap(({ href }) => href ?? []);
    expect(links).toEqual(expect.arrayContaining(PARTS.map(({ href }) => href)));
    const codes = words(shapes).filter(({ kind }) => kind === 'code');
    for (const { href, lines, label } of codes) expect([href, label]).toEqual([`/aadsts${lines[0]}/`, `${lines[0]}: A title`]);
  });

  test('stays within its frame', () => {
    for (const shape of shapes) {
      const [right, bottom] = corner(shape);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width);
      expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + 1);
    }
  });

  test('writes no words over others', () => {
    const boxes = words(shapes).map(({ x, y, lines, kind, centred }) => {
      const { size, leading } = SIZES[kind];
      const wide = Math.max(...lines.map((line) => line.length)) * size * 0.5;
      const left = centred ? x - wide / 2 : x;
      return { left, right: left + wide, top: y - size * 0.8, bottom: y + (lines.length - 1) * leading };
    });
    const over = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
    );
    expect(over).toEqual([]);
  });
});

test('an exchange says to a screen reader who sends what to whom', () => {
  const labels = words(DRAWINGS.exchange.draw(PARTS).shapes).filter(({ kind }) => kind === 'title');
  expect(labels.map(({ label }) => label)).toEqual([
    '1. Ask the token endpoint for a token of another tenant: App to Token endpoint',
    '2. Think',
    '3. Answer: Token endpoint to App',
  ]);
});

test('a text is broken between words, and nothing of it is lost', () => {
  expect(wrap('one two three', 60, 'note')).toEqual(['one two', 'three']);
  expect(wrap('averyveryverylongword and', 30, 'note')).toEqual(['averyveryverylongword', 'and']);
});

/** The right and lower end of a shape, words by the narrowest letters that they may have. */
function corner(shape: Shape): [number, number] {
  if (shape.type === 'box') return [shape.x + shape.width, shape.y + shape.height];
  if (shape.type !== 'words') return [Math.max(shape.x1, shape.x2), Math.max(shape.y1, shape.y2)];
  const { size, leading } = SIZES[shape.kind];
  const wide = Math.max(...shape.lines.map((line) => line.length)) * size * 0.5;
  return [shape.centred ? shape.x + wide / 2 : shape.x + wide, shape.y + (shape.lines.length - 1) * leading];
}
