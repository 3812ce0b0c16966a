import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A piece with a title of its own: an item of a list, or what is below a heading. */
export interface Item {
  title: string;
  nodes: RootContent[];
}

/** The longest title that a check or a cause gets. */
const LONGEST = 90;

/** The items of a list, and every other run of nodes as one item with the given title. */
export function itemsOf(nodes: RootContent[], heading: string): Item[] {
  const items: Item[] = [];
  let loose: Item | undefined;
  for (const node of nodes) {
    // An ordinary list after words belongs to them where it is the only one of its item; as a rule its items are what is listed.
    if (node.type === 'list') {
      items.push(...node.children.map(itemOf));
      loose = undefined;
      continue;
    }
    if (!loose) {
      loose = { title: heading, nodes: [] };
      items.push(loose);
    }
    loose.nodes.push(node);
  }
  return items;
}

/** An item of a list: what it begins with in bold is its title, or its first words. */
export function itemOf({ children }: ListItem): Item {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return { title: shortened(plainText(first ?? [])), nodes: children };
  const split = splitTitle(first);
  return { title: split.title, nodes: [...(split.rest ? [split.rest] : []), ...rest] };
}

function splitTitle(paragraph: Paragraph): { title: string; rest?: Paragraph } {
  const [strong, ...after] = paragraph.children;
  if (strong?.type === 'strong' && isPlain(strong.children)) {
    const title = plainText(strong).replace(/[\s:.–—-]+$/, '');
    const rest = withoutSeparator(after);
    if (title !== '' && title.length <= LONGEST) return { title, ...(rest.length > 0 ? { rest: { ...paragraph, children: rest } } : {}) };
  }
  const text = plainText(paragraph);
  if (isPlain(paragraph.children) && text.length <= LONGEST) return { title: text.replace(/[\s:.]+$/, '') };
  return { title: shortened(text), rest: paragraph };
}

/** What comes behind a title, without the colon or dash between. */
function withoutSeparator(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(/^\s*[:–—-]?\s*/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** Whether nothing is lost when only the words are kept. */
function isPlain(nodes: PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === 'text' || ((node.type === 'strong' || node.type === 'emphasis') && isPlain(node.children)));
}

/** The first words of a text, as many as a title takes. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:.–—-]+$/, '')} ...`;
}

/** Steps as a numbered list: of lists their items, of anything else one step each. */
export function stepsOf(nodes: RootContent[]): ListItem[] {
  return nodes.flatMap((node): ListItem[] =>
    node.type === 'list' ? node.children : [{ type: 'listItem', children: [node as Paragraph] }],
  );
}

export function numbered(children: ListItem[]): List {
  return { type: 'list', ordered: true, start: 1, spread: false, children };
}

export function bold(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: text }] }] };
}
