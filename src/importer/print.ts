import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { WrittenSection } from './body.ts';

const printer = unified()
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', emphasis: '_', incrementListMarker: true, rule: '-', fences: true })
  .use(remarkGfm)
  .use(remarkMdx);

/** Prose as MDX, in which braces and angles are text. */
function prose(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return printer.stringify(root).trim();
}

/** Sections as authors write them. */
export function printSections(sections: WrittenSection[]): string {
  return sections.map(printSection).join('\n\n');
}

function printSection({ name, attributes, nodes, inside = [] }: WrittenSection): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const body = [...(nodes.length > 0 ? [prose(nodes)] : []), ...(inside.length > 0 ? [printSections(inside)] : [])].join('\n\n');
  return `<${name}${written.join('')}>\n${body}\n</${name}>`;
}
