import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxFlowExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/**
 * Lets a section be written on one line: `<Signin>Close the browser.</Signin>` parses as a paragraph that
 * holds an inline element; here it becomes the section that the author means.
 */
export function standAlone<T extends Root | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child) => (isOnlySections(child) ? child.children.flatMap(asFlow) : [child]));
  return { ...node, children: children.map((child) => standAlone(child)) };
}

function isOnlySections(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type.startsWith('mdx') || isBlank(child)) &&
    node.children.some((child) => child.type.startsWith('mdx'))
  );
}

function asFlow(node: PhrasingContent): RootContent[] {
  if (node.type === 'mdxTextExpression') return [{ ...node, type: 'mdxFlowExpression' } as MdxFlowExpression];
  if (node.type !== 'mdxJsxTextElement') return [];
  const [first] = node.children;
  const last = node.children.at(-1);
  const position = first?.position && last?.position ? { start: first.position.start, end: last.position.end } : node.position;
  const children = node.children.every(isBlank)
    ? []
    : [{ type: 'paragraph', children: node.children, ...(position ? { position } : {}) } as Paragraph];
  return [{ ...node, type: 'mdxJsxFlowElement', children } as MdxJsxFlowElement];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
