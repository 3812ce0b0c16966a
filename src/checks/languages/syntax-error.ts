import type { Node, Tree } from 'web-tree-sitter';

/** Where a text stops being its language: the innermost error, or what is missing, whichever comes first. */
export function syntaxErrorOffset({ rootNode }: Tree): number | undefined {
  return rootNode.hasError ? firstError(rootNode) : undefined;
}

function firstError(node: Node): number {
  const inner = node.children.find((child) => child?.hasError || child?.isMissing);
  return inner && !inner.isMissing ? firstError(inner) : (inner ?? node).startIndex;
}
