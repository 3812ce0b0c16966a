import type { Nodes } from 'mdast';
import type { Mention } from '../reference.ts';
import { plainText } from '../render/html.ts';
import { startOf } from '../../checks/rules/sections.ts';
import type { Section } from './sections.ts';

/** Attributes that name something or quote the product. */
const NOT_PROSE = new Set(['where', 'role', 'by', 'message']);

/** The paragraphs of sections and the sentences in their attributes, as a reader reads them: without marks and addresses. */
export function passagesIn(sections: Section[]): Mention[] {
  return sections.flatMap((section) => [
    ...Object.entries(section.attributes)
      .filter(([name]) => !NOT_PROSE.has(name))
      .map(([, { value, line, column }]): Mention => ({ type: 'passage', part: section.name, value, line, column })),
    ...section.children.flatMap((node) => paragraphs(node, section.name)),
    ...passagesIn(section.sections),
  ]);
}

function paragraphs(node: Nodes, part: string): Mention[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [{ type: 'passage', part, value: plainText(node), ...startOf(node) }];
  return 'children' in node ? node.children.flatMap((child) => paragraphs(child, part)) : [];
}
