import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Section } from '../content/shape/outline.ts';
import { linkById } from '../content/shape/references.ts';

/** What a section has people do, as far as a program can see it. */
export interface Doing {
  /** The place in `where`, and the admin center paths in bold where something is done, not only read. */
  paths: string[];
  /** All code: blocks and what is in backticks. */
  code: string[];
  /** Procedures that it links to. */
  procedures: string[];
  /** Everything that it says. */
  text: string;
}

/** What a section itself does, without the sections inside. */
export function doingOf({ attributes, children }: Section): Doing {
  const nodes = children.flatMap(nodesIn);
  const bold = children
    .flatMap(doneIn)
    .filter(({ type }) => type === 'strong')
    .map((node) => plainText(node));
  const links = nodes.flatMap((node) => (node.type === 'link' ? (linkById(node.url) ?? []) : []));
  return {
    paths: [...(attributes.where ? [attributes.where.value] : []), ...bold.filter((text) => text.includes(' > '))],
    code: nodes.flatMap((node) => (node.type === 'code' || node.type === 'inlineCode' ? [node.value] : [])),
    procedures: links.filter(({ type }) => type === 'procedure').map(({ value }) => value),
    text: [...Object.values(attributes).map(({ value }) => value), ...children.map((node) => plainText(node))].join('\n'),
  };
}

/** A step that only reads: "In **…**, check whether …". */
const READS = /^(?:(?:In|On|Under|At|From)\b[^,]*, )?(?:read|check|look|see|compare|find|note|filter|count)\b/i;

/** All nodes except those of steps that only read. */
function doneIn(node: Nodes): Nodes[] {
  if (node.type === 'listItem' && READS.test(plainText(node))) return [];
  return [node, ...('children' in node ? node.children.flatMap(doneIn) : [])];
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
