import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** Every text in a value, such as a body: prose without its markup, code blocks, titles and attributes. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'root') return textBlocks(value as Nodes);
  return Object.values(value).flatMap(textsIn);
}

/** The text of each block, so that words on both sides of a border stay apart. */
function textBlocks(node: Nodes): string[] {
  const isInline = !('children' in node) || node.type === 'paragraph' || node.type === 'tableCell';
  return isInline ? [plainText(node)] : node.children.flatMap(textBlocks);
}
