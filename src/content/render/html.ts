import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/** Prose as HTML; links keep their scheme, codes become links. */
export function proseHtml(nodes: RootContent[]): string {
  return toHtml(toHast({ type: 'root', children: nodes.map((node) => linkCodes(node)) }, { handlers: { strong } }), {
    omitOptionalTags: false,
  });
}

/** The text of a node without its markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

/** A bold portal path is marked, so that it can be set apart from other bold words. */
function strong(state: { all(node: Parents): ElementContent[] }, node: Parents): Element {
  const isPath = plainText(node).includes(' > ');
  return {
    type: 'element',
    tagName: isPath ? 'b' : 'strong',
    properties: isPath ? { className: ['path'] } : {},
    children: state.all(node),
  };
}

/** Codes written out in prose become links to their pages. */
function linkCodes<T extends Nodes>(node: T): T {
  if (node.type === 'link' || !('children' in node)) return node;
  const children = (node.children as PhrasingContent[]).flatMap((child): PhrasingContent[] =>
    child.type === 'text' ? splitCodes(child.value) : [linkCodes(child)],
  );
  return { ...node, children };
}

function splitCodes(text: string): PhrasingContent[] {
  return text
    .split(/\b(AADSTS\d{5,8})\b/)
    .filter((part) => part !== '')
    .map(
      (part): PhrasingContent =>
        /^AADSTS\d{5,8}$/.test(part)
          ? { type: 'link', url: `code:${part.slice(6)}`, children: [{ type: 'text', value: part }] }
          : { type: 'text', value: part },
    );
}
