import type { List, ListItem, RootContent } from 'mdast';
import type { Section } from './outline.ts';

/** Numbered steps: what is before the list, each step, and what is after it. */
export interface SplitSteps {
  intro: RootContent[];
  steps: ListItem[];
  outro: RootContent[];
}

/** Takes the first numbered list of some nodes for the steps; without one everything is the intro. */
export function splitSteps(nodes: RootContent[]): SplitSteps {
  const index = nodes.findIndex(isNumbered);
  if (index === -1) return { intro: nodes, steps: [], outro: [] };
  return { intro: nodes.slice(0, index), steps: (nodes[index] as List).children, outro: nodes.slice(index + 1) };
}

export function isNumbered(node: RootContent): node is List {
  return node.type === 'list' && node.ordered === true;
}

/** The runs of nodes in which a code block is a block of its own: those of the section, or those of each of its steps. */
export function blockRuns({ spec, children }: Section): RootContent[][] {
  if (!spec.steps) return [children];
  const { intro, steps, outro } = splitSteps(children);
  return [intro, ...steps.map((step) => step.children), outro];
}
