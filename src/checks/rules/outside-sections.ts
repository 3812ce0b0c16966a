import type { RootContent } from 'mdast';
import { ALL_SECTIONS } from '../../content/collections.ts';
import type { Diagnostic, Position } from '../../content/diagnostic.ts';
import { rawHtml } from '../../content/read/markup-texts.ts';
import { allOutlines, asSection, type Outline, startOf } from '../../content/shape/outline.ts';
import { isElement, proseNodes } from '../../content/shape/prose-nodes.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'outside-section' | 'misplaced-section' | 'unknown-component';

/** Everything in a body is in a section, and sections are only where they belong, under their names. */
export default defineRule({
  rules: {
    'outside-section': { title: 'text outside the sections', hint: 'Move it into one of them.' },
    'misplaced-section': {
      title: 'a section inside one that cannot hold it',
      hint: 'Put it on lines of its own, where the tables above place it.',
    },
    'unknown-component': { title: 'a section that does not exist', hint: 'Use the sections in the tables above.' },
  },
  also: ['heading', 'expression', 'raw-html'],
  check: (content) =>
    outlined(content).flatMap(({ file, outline, body }) => {
      const found = [
        ...allOutlines(outline).flatMap((part) => inOutline(file, part)),
        ...[...proseNodes(outline)].flatMap(({ node }) => {
          const name = isElement(node) ? (node as unknown as { name: string | null }).name : null;
          return name && /^[A-Z]/.test(name) ? [unknown(file, startOf(node), name, [])] : [];
        }),
      ];
      // Where a syntax error was taken out, the sections may not be those that were meant.
      return body ? found : found.filter(({ rule }) => rule !== 'outside-section' && rule !== 'misplaced-section');
    }),
});

function inOutline(file: string, { specs, sections, outside }: Outline): Diagnostic<Id | 'heading' | 'expression' | 'raw-html'>[] {
  const order = Object.keys(specs);
  const misspelt = sections
    .filter(({ name, written }) => name !== written)
    .map((section) => unknown(file, section, section.written, order));
  return [...misspelt, ...outside.map((node) => outsideOf(file, node, order))];
}

function outsideOf(file: string, node: RootContent, order: string[]): Diagnostic<Id | 'heading' | 'expression' | 'raw-html'> {
  const at = startOf(node);
  const type = (node as { type: string }).type;
  const section = asSection(node);
  if (section) return unknown(file, at, section.name, order);
  if (type === 'heading') {
    const expected = `The page makes the headings; use the sections ${order.join(', ')}.`;
    return diagnostic(file, at, 'heading', 'There is a heading in the body.', expected);
  }
  if (isElement(node)) {
    const { what, expected } = rawHtml((node as unknown as { name: string | null }).name ?? '');
    return diagnostic(file, at, 'raw-html', what, expected);
  }
  if (type.startsWith('mdx')) {
    const what = 'There is an import, an export or a {…} expression in the body.';
    return diagnostic(file, at, 'expression', what, 'Pages hold no code; write \\{ for a brace.');
  }
  return diagnostic(file, at, 'outside-section', 'There is text outside the sections.', `Put it into one of ${order.join(', ')}.`);
}

/** A component that does not exist, or that has another place; `order` are the sections that may be here, none inside of prose. */
function unknown(file: string, at: Position, name: string, order: string[]): Diagnostic<Id> {
  if (ALL_SECTIONS.includes(name)) {
    const here =
      order.length > 0
        ? `Allowed here: ${order.map((section) => `<${section}>`).join(', ')}.`
        : 'Put sections on lines of their own; only <Fix> goes inside <Cause>.';
    return diagnostic(file, at, 'misplaced-section', `<${name}> cannot be here.`, here);
  }
  const expected =
    order.length > 0
      ? `Known: ${order.join(', ')}.`
      : `A section holds paragraphs, lists and code blocks; the sections are ${ALL_SECTIONS.join(', ')}.`;
  return diagnostic(file, at, 'unknown-component', `There is no component <${name}>.`, expected, { wrong: name, known: ALL_SECTIONS });
}
