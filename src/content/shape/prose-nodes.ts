import type { Nodes, RootContent } from 'mdast';
import { allSections, type Outline, strayNodes } from './outline.ts';
import { blockRuns } from './steps.ts';

/** Markdown that sections may hold. */
const SUPPORTED = new Set('paragraph text strong emphasis inlineCode code list listItem link break table tableRow tableCell'.split(' '));

/** A node of prose. */
export interface ProseNode {
  node: Nodes;
  /** Whether it is inside of other Markdown; a code block may not be. */
  isNested: boolean;
}

export function isSupported(node: Nodes): boolean {
  return SUPPORTED.has(node.type);
}

/**
 * Every node of a body's prose, each before those inside it. The inside of links, which are read as a whole, and of
 * Markdown that is not supported is left out; that of elements is not, since they may be misspelt sections.
 */
export function* proseNodes(outline: Outline): Generator<ProseNode> {
  for (const section of allSections(outline)) for (const run of blockRuns(section)) yield* inRun(run);
  yield* inRun(strayNodes(outline));
}

function* inRun(nodes: RootContent[]): Generator<ProseNode> {
  for (const node of nodes) {
    if (node.type === 'code') yield { node, isNested: false };
    else yield* within(node);
  }
}

function* within(node: Nodes): Generator<ProseNode> {
  yield { node, isNested: true };
  if (!('children' in node) || node.type === 'link') return;
  if (isElement(node)) yield* inRun(node.children as RootContent[]);
  else if (isSupported(node)) for (const child of node.children) yield* within(child);
}

export function isElement(node: Nodes): boolean {
  return (node as { type: string }).type.startsWith('mdxJsx');
}
