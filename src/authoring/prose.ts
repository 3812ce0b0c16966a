import type { List, ListItem, RootContent } from 'mdast';
import type { Blocks } from '../domain/guide-body.ts';
import type { Position } from '../domain/problem.ts';
import type { ProseInspector } from './prose-faults.ts';
import { proseHtml } from './prose-html.ts';
import { startOf } from './section-faults.ts';

/** What a section's Markdown becomes: blocks to print; the inspector notes names and faults on the way. */
export class ProseReader {
  readonly #inspector: ProseInspector;

  constructor(inspector: ProseInspector) {
    this.#inspector = inspector;
  }

  /** Reads the nodes of a section, or of one step, as blocks. */
  blocks(nodes: RootContent[]): Blocks {
    const blocks: Blocks = [];
    let run: RootContent[] = [];
    const flush = () => {
      if (run.length > 0) blocks.push({ type: 'prose', html: proseHtml(run) });
      run = [];
    };
    for (const node of nodes) {
      if (node.type === 'code') {
        flush();
        blocks.push({ type: 'code', lang: node.lang ?? 'text', code: node.value });
        this.#inspector.sample(node);
      } else {
        this.#inspector.inspect(node);
        run.push(node);
      }
    }
    flush();
    return blocks;
  }

  /** Reads numbered steps: what stands before the list, each step, and what stands after it. */
  steps(nodes: RootContent[], at: Position, name: string): { intro: Blocks; steps: Blocks[]; outro: Blocks } {
    const index = nodes.findIndex((node) => node.type === 'list' && node.ordered === true);
    if (index === -1) {
      if (nodes.length > 0)
        this.#inspector.report(
          at,
          'no-steps',
          `<${name}> has no numbered steps.`,
          'Write the steps as a list: "1. In **Entra ID > Users**, …".',
        );
      return { intro: this.blocks(nodes), steps: [], outro: [] };
    }
    const list = nodes[index] as List;
    const after = nodes.slice(index + 1);
    const second = after.find((node) => node.type === 'list' && node.ordered === true);
    if (second) {
      this.#inspector.report(
        startOf(second),
        'split-steps',
        `The numbered steps of <${name}> are split in two.`,
        'Indent what stands between two steps as far as the text of the step, or write one list.',
      );
    }
    return {
      intro: this.blocks(nodes.slice(0, index)),
      steps: list.children.map((item: ListItem) => this.#step(item)),
      outro: this.blocks(after),
    };
  }

  #step(item: ListItem): Blocks {
    if (item.children.length === 0)
      this.#inspector.report(
        startOf(item),
        'empty-step',
        'The step is empty.',
        'Write one instruction, the place before the action, or take the number away.',
      );
    if (typeof item.checked === 'boolean') this.#inspector.refuse('task list', item, startOf(item));
    return this.blocks(item.children);
  }
}
