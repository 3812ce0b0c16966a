import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Part, partOf } from './parts.ts';

/** A run of a foreign guide below one heading. */
export interface Run {
  /** The heading as it was written; empty before the first. */
  heading: string;
  /** The part that it, or a heading above it, begins. */
  part: Part | undefined;
  /** Whether the part is that of a heading above. */
  isBelow: boolean;
  nodes: RootContent[];
}

/** Takes a text apart by its headings, whatever they are made of: marks, underlines, a bold line, or HTML. */
export function runsOf(nodes: RootContent[]): Run[] {
  const runs: Run[] = [{ heading: '', part: undefined, isBelow: false, nodes: [] }];
  // The parts that are open, each with the level of the heading that began it.
  let open: { level: number; part: Part }[] = [];
  for (const node of nodes) {
    const heading = asHeading(node);
    if (!heading) {
      (runs.at(-1) as Run).nodes.push(node);
      continue;
    }
    open = open.filter(({ level }) => level < heading.level);
    const own = partOf(heading.text);
    const above = open.at(-1)?.part;
    // Below "Resolution", "Step 1: check the account" is a step and no check; what a bold line says is not about the whole.
    const isBelow = above !== undefined;
    const part = above ?? (own === 'cover' ? undefined : own);
    if (part && !isBelow) open.push({ level: heading.level, part });
    runs.push({ heading: heading.text, part, isBelow, nodes: [] });
  }
  return runs.filter(({ heading, nodes: inside }) => heading !== '' || inside.length > 0);
}

/** Bold lines are the lowest headings. */
const BOLD = 7;

function asHeading(node: RootContent): { text: string; level: number } | undefined {
  if (node.type === 'heading') return { text: headingText(node), level: node.depth };
  if (node.type === 'html') {
    const [, depth, text] = /^<h([1-6])[^>]*>([\s\S]*?)<\/h\1>$/i.exec(node.value.trim()) ?? [];
    return depth && text !== undefined ? { text: text.replace(/<[^>]+>/g, '').trim(), level: Number(depth) } : undefined;
  }
  return node.type === 'paragraph' && isBoldLine(node) ? { text: headingText(node), level: BOLD } : undefined;
}

function headingText(node: Heading | Paragraph): string {
  return plainText(node).replace(/:\s*$/, '').trim();
}

/** A short line that is bold as a whole, and nothing that carries a link. */
function isBoldLine({ children }: Paragraph): boolean {
  const [first, second, ...more] = children;
  const isAlone = more.length === 0 && (second === undefined || (second.type === 'text' && /^\s*:?\s*$/.test(second.value)));
  return first?.type === 'strong' && isAlone && plainText(first).length <= 100 && !first.children.some(({ type }) => type === 'link');
}
