import type { Link } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { LINK_SCHEMES } from '../../content/collections.ts';
import type { Diagnostic, Position } from '../../content/diagnostic.ts';
import { LINK_BY_ID } from '../../content/read/markup-texts.ts';
import { startOf } from '../../content/shape/outline.ts';
import { proseNodes } from '../../content/shape/prose-nodes.ts';
import { linkById } from '../../content/shape/references.ts';
import { linksIn } from '../../domain/inline-links.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

type Id = 'empty-link' | 'unregistered-link';

/** Links are by id, so that each address is kept in one place, and say where they lead. */
export default defineRule<Id>({
  rules: {
    'unregistered-link': {
      title: 'a link that gives an address instead of an id',
      hint: 'Link by id; if the document is new, add it to sources.yaml first.',
    },
    'empty-link': { title: 'a link without text', hint: 'Say between the square brackets what the reader finds there.' },
  },
  check: (content) => [
    ...outlined(content).flatMap(({ file, outline }) =>
      [...proseNodes(outline)].flatMap(({ node }) => (node.type === 'link' ? (inLink(file, node) ?? []) : [])),
    ),
    ...content.register.flatMap(({ file, value, at }) =>
      linksIn(value.meaning)
        .map(({ scheme, id }) => `${scheme}:${id}`)
        .filter((url) => !linkById(url))
        .map((url) => notById(file, at(['meaning']), url)),
    ),
  ],
});

function inLink(file: string, node: Link): Diagnostic<Id> | undefined {
  const at = startOf(node);
  const { url } = node;
  const text = plainText(node);
  if (linkById(url)) {
    const expected = 'Write between the square brackets what the reader finds there.';
    return text.trim() === '' ? diagnostic(file, at, 'empty-link', `The link to "${url}" has no text.`, expected) : undefined;
  }
  if (url === `mailto:${text}`)
    return diagnostic(file, at, 'unregistered-link', `The address "${text}" becomes a link.`, 'Put it in backticks.');
  return notById(file, at, url);
}

function notById(file: string, at: Position, url: string): Diagnostic<Id> {
  const [scheme, ...rest] = url.split(':');
  const misspelt = scheme && rest.join(':') && !/^https?$/.test(scheme) ? { wrong: scheme, known: LINK_SCHEMES } : undefined;
  return diagnostic(file, at, 'unregistered-link', `The link to "${url}" is not by id.`, LINK_BY_ID, misspelt);
}
