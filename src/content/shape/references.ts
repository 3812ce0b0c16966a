import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { codesInList, codesInText } from '../../domain/code-id.ts';
import { fixersIn } from '../../domain/fixers.ts';
import { slotsIn } from '../../domain/slots.ts';
import { LINK_SCHEMES, type LinkScheme } from '../collections.ts';
import type { Position } from '../diagnostic.ts';
import type { Reference } from '../reference.ts';
import { placeWithin } from '../text-position.ts';
import { type Attribute, allSections, type Outline, type Section, startOf } from './outline.ts';
import { proseNodes } from './prose-nodes.ts';

/** Attributes that name something or quote the product. */
const NOT_PROSE = new Set(['where', 'role', 'by', 'message', 'id', 'codes', 'source', 'from', 'to', 'path', 'on', 'shows']);

/** Everything that a body names and says. `text` is what was parsed: names are looked for there, so that their places are exact. */
export function bodyReferences(outline: Outline, text: string): Reference[] {
  const sections = allSections(outline);
  return [
    ...[...proseNodes(outline)].flatMap(({ node }) => inNode(node, text)),
    ...sections.flatMap((section) =>
      Object.entries(section.attributes).flatMap(([name, attribute]) => inAttribute(section, name, attribute)),
    ),
    ...sections.flatMap(passagesOf),
  ];
}

function inNode(node: Nodes, text: string): Reference[] {
  const at = startOf(node);
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'code': {
      const below = { line: at.line + 1, column: at.column };
      const fence = written.indexOf('\n');
      return [
        { type: 'sample', lang: node.lang ?? 'text', value: node.value, ...below },
        ...(fence === -1 ? [] : slots(written.slice(fence + 1), { line: at.line + 1, column: 1 })),
      ];
    }
    case 'inlineCode':
      return [...slots(written, at), { type: 'value', value: node.value, ...at }];
    case 'text':
      return [
        { type: 'text', value: written, exact: true, ...at },
        ...[...written.matchAll(/\bAADSTS(\d{5,8})\b/g)].map(
          (match): Reference => ({ type: 'code', value: match[1] as string, ...placeWithin(written, match.index, at) }),
        ),
      ];
    case 'strong':
      return isPath(plainText(node)) ? [{ type: 'path', value: plainText(node), ...at }] : [];
    case 'link': {
      const link = linkById(node.url);
      return link
        ? [
            { ...link, ...at },
            { type: 'text', value: plainText(node), exact: false, ...at },
          ]
        : [];
    }
    default:
      return [];
  }
}

/** What a link by id leads to; undefined for every other address. */
export function linkById(url: string): { type: LinkScheme; value: string } | undefined {
  const [scheme, ...rest] = url.split(':');
  const value = rest.join(':');
  const type = LINK_SCHEMES.find((known) => known === scheme);
  if (!type || !value) return undefined;
  return { type, value: type === 'code' ? value.replace(/^AADSTS/i, '') : value };
}

function slots(text: string, at: Position): Reference[] {
  return slotsIn(text).map((slot) => ({ type: 'slot', value: slot.name, ...placeWithin(text, slot.offset, at) }));
}

function inAttribute({ spec }: Section, name: string, { value, line, column }: Attribute): Reference[] {
  const at = { line, column };
  if (spec.includes) return name === 'id' ? [{ type: 'shared', value, ...at }] : [];
  if (name === 'role') return [{ type: 'role', value, ...at }];
  if (name === 'where' && isPath(value)) return [{ type: 'path', value, ...at }];
  if (name === 'by') return fixersIn(value).map((fixer) => ({ type: 'fixer', value: fixer, ...at }));
  if (name === 'source') return [{ type: 'source', value, ...at }];
  if (name === 'codes') return codesInList(value).map((code): Reference => ({ type: 'code', value: code, ...at }));
  if (name === 'message' || ['from', 'to', 'path', 'on', 'shows'].includes(name)) return [];
  return [
    { type: 'text', value, exact: false, ...at },
    ...codesInText(value).map((code): Reference => ({ type: 'code', value: code, ...at })),
  ];
}

/** The paragraphs of a section and the sentences in its attributes, as a reader reads them: without marks and addresses. */
function passagesOf({ name: part, attributes, children }: Section): Reference[] {
  return [
    ...Object.entries(attributes)
      .filter(([name]) => !NOT_PROSE.has(name))
      .map(([, { value, line, column }]): Reference => ({ type: 'passage', part, value, line, column })),
    ...children.flatMap((node) => paragraphs(node, part)),
  ];
}

function paragraphs(node: Nodes, part: string): Reference[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [{ type: 'passage', part, value: plainText(node), ...startOf(node) }];
  return 'children' in node ? node.children.flatMap((child) => paragraphs(child, part)) : [];
}

/** Whether a bold text or a place is an admin center path, also one with another arrow than ours. */
function isPath(text: string): boolean {
  return / > |[→»›]|\w>\w/.test(text);
}
