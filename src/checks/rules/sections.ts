import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { allOutlines, type Outline, type Section } from '../../content/shape/outline.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';
import { nameOfPiece, piecesIn } from '../shared-pieces.ts';

type Id = 'missing-section' | 'repeated-section' | 'section-order' | 'empty-section';

/** The sections of a body: those that it needs, each as often as it may appear, in their order, with something in them. */
export default defineRule<Id>({
  rules: {
    'missing-section': { title: 'a body without a section that it requires', hint: 'Add the section.' },
    'repeated-section': { title: 'a second section of a kind that appears only once', hint: 'Write one section with everything in it.' },
    'section-order': { title: 'sections in a different order from the tables above', hint: 'Move the section.' },
    'empty-section': { title: 'an empty section', hint: 'Write something in it, or leave it out.' },
  },
  check: (content) => {
    const pieces = piecesIn(content);
    return (
      outlined(content)
        // Where a syntax error was taken out, the sections may not be those that were meant.
        .filter(({ body }) => body)
        .flatMap(({ file, outline }) =>
          allOutlines(outline).flatMap((part) => [
            ...countsIn(file, part),
            ...orderIn(file, part, (section) => nameOfPiece(section, pieces)),
            ...emptyIn(file, part),
          ]),
        )
    );
  },
});

function countsIn(file: string, { specs, sections, start, owner }: Outline): Diagnostic<Id>[] {
  return Object.entries(specs).flatMap(([name, { count }]) => {
    const found = sections.filter((section) => section.name === name);
    const what = `There is no <${name}>${owner ? ` in <${owner}>` : ''}.`;
    const expected = `Add <${name}> … </${name}>; content/README.md says what it holds.`;
    const isMissing = found.length === 0 && (count === 'one' || count === 'some');
    const extra = count === 'one' || count === 'optional' ? found.slice(1) : [];
    return [
      ...(isMissing ? [diagnostic(file, start, 'missing-section', what, expected)] : []),
      ...extra.map((section) =>
        diagnostic(file, section, 'repeated-section', `<${name}> appears a second time.`, `Write one <${name}> with everything in it.`),
      ),
    ];
  });
}

/** Sections out of order: the fewest that have to move to put all in order. A shared piece has the place of the section that it is. */
function orderIn(file: string, outline: Outline, nameOf: (section: Section) => string | undefined): Diagnostic<Id>[] {
  const order = Object.keys(outline.specs).filter((name) => !outline.specs[name]?.includes);
  const sections = outline.sections.filter((section) => order.includes(nameOf(section) ?? ''));
  const ranks = sections.map((section) => order.indexOf(nameOf(section) as string));
  const right = longestRise(ranks);
  return sections.flatMap((section, index) => {
    if (right.has(index)) return [];
    const rank = ranks[index] as number;
    const after = [...right].findLast((other) => other < index && (ranks[other] as number) > rank);
    const before = [...right].find((other) => other > index && (ranks[other] as number) < rank);
    const place = after === undefined ? `before <${order[ranks[before as number] as number]}>` : `after <${order[ranks[after] as number]}>`;
    return [diagnostic(file, section, 'section-order', `<${section.name}> comes ${place}.`, `The order is ${order.join(', ')}.`)];
  });
}

/** The positions of a longest run of numbers that never fall. */
function longestRise(ranks: number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, rank] of ranks.entries()) {
    const runs = best.filter((run) => (ranks[run.at(-1) as number] as number) <= rank);
    const longest = runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, index]);
  }
  return new Set(best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}

function emptyIn(file: string, { sections }: Outline): Diagnostic<Id>[] {
  return sections
    .filter(({ spec, children }) => !spec.inside && !spec.includes && children.every(isEmpty))
    .map((section) =>
      diagnostic(file, section, 'empty-section', `The section <${section.name}> is empty.`, 'Write something in it, or leave it out.'),
    );
}

/** Whether nothing of a node would be printed. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'code' || (node as { type: string }).type.startsWith('mdx') || node.type === 'image') return false;
  if ('value' in node) return node.value.trim() === '';
  return !('children' in node) || node.children.every(isEmpty);
}
