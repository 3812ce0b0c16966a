import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, Parents, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Blocks } from '../../domain/guide-body.ts';
import { linkById } from '../shape/references.ts';

/** The address that a link by id leads to, and whether that is another site's. */
export type ResolveLink = (scheme: string, id: string) => { url: string; isExternal: boolean };

/** Prose as blocks for a page: runs of HTML with every link resolved and codes made links, and code blocks. */
export function renderBlocks(prose: Root, resolve: ResolveLink): Blocks {
  const blocks: Blocks = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length > 0) blocks.push({ type: 'prose', html: toProseHtml(run, resolve) });
    run = [];
  };
  for (const node of prose.children) {
    if (node.type === 'code') {
      flush();
      blocks.push({ type: 'code', lang: node.lang ?? 'text', code: node.value });
    } else run.push(node);
  }
  flush();
  return blocks;
}

/** Every prose in a value, such as a body, as what `render` makes of it; everything else as it is. */
export function renderAll<Value, To>(value: Value, render: (prose: Root) => To): Rendered<Value, To> {
  return renderAny(value, render) as Rendered<Value, To>;
}

/** A value in which every tree of Markdown has become something else, such as blocks. */
export type Rendered<Value, To = Blocks> = Value extends Root
  ? To
  : Value extends object
    ? { [Key in keyof Value]: Rendered<Value[Key], To> }
    : Value;

function renderAny(value: unknown, render: (prose: Root) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => renderAny(item, render));
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'root') return render(value as Root);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderAny(item, render)]));
}

function toProseHtml(nodes: RootContent[], resolve: ResolveLink): string {
  const root: Root = structuredClone({ type: 'root', children: nodes });
  findAndReplace(root, [[/\bAADSTS(\d{5,8})\b/g, linkToCode]], { ignore: ['link'] });
  const handlers = { strong, link: (state: State, node: Link) => linkElement(state, node, resolve) };
  return toHtml(toHast(root, { handlers }), { omitOptionalTags: false });
}

interface State {
  all(node: Parents): ElementContent[];
}

/** Codes written out in prose become links to their pages. */
function linkToCode(text: string, code: string): Link {
  return { type: 'link', url: `code:${code}`, children: [{ type: 'text', value: text }] };
}

function linkElement(state: State, node: Link, resolve: ResolveLink): Element {
  const link = linkById(node.url);
  const { url, isExternal } = link ? resolve(link.type, link.value) : { url: node.url, isExternal: true };
  const properties = { href: url, ...(isExternal ? { className: ['external'] } : {}) };
  return { type: 'element', tagName: 'a', properties, children: state.all(node) };
}

/** A bold portal path is marked, so that it can be set apart from other bold words. */
function strong(state: State, node: Parents): Element {
  const isPath = plainText(node).includes(' > ');
  return {
    type: 'element',
    tagName: isPath ? 'b' : 'strong',
    properties: isPath ? { className: ['path'] } : {},
    children: state.all(node),
  };
}
