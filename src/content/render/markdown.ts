import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { linkById } from '../shape/references.ts';
import type { ResolveLink } from './html.ts';

const printer = unified()
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', emphasis: '_', incrementListMarker: true })
  .use(remarkGfm);

/** Prose as plain Markdown, its links by id as addresses; `root` is before an address of the site. */
export function toMarkdown(prose: Root, resolve: ResolveLink, root: string): string {
  const copy = structuredClone(prose);
  resolveLinks(copy, resolve, root);
  return printer.stringify(copy).trim();
}

function resolveLinks(node: Nodes, resolve: ResolveLink, root: string): void {
  if (node.type === 'link') {
    const link = linkById(node.url);
    if (link) {
      const { url, isExternal } = resolve(link.type, link.value);
      node.url = isExternal ? url : root + url;
    }
  }
  if ('children' in node) for (const child of node.children) resolveLinks(child, resolve, root);
}
