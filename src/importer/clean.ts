import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { CODE_LANGUAGES } from '../content/collections.ts';
import { currentAddress } from '../domain/current-address.ts';
import { codeOfLink } from './titles.ts';

/** What the importer found that a person has to look at. */
export interface Finding {
  /** Line of the foreign file, from 1. */
  line: number;
  text: string;
}

/** The id of a known document by its address, undefined for another. */
export type SourceOf = (address: string) => string | undefined;

const LANGUAGES: Record<string, (typeof CODE_LANGUAGES)[number]> = {
  ...{ sh: 'bash', shell: 'bash', console: 'bash', cmd: 'bash', azurecli: 'bash', ps: 'powershell', ps1: 'powershell', pwsh: 'powershell' },
  ...{ kql: 'kusto', cs: 'csharp', 'c#': 'csharp', js: 'javascript', jsx: 'javascript', node: 'javascript', py: 'python', rest: 'http' },
};

/**
 * Makes a foreign tree one that pages may hold: HTML and pictures become text, links get their present address or the id
 * of the document, languages their names here, tables lose their alignment. What it changes it says.
 */
export function cleanTree(root: Root, sourceOf: SourceOf): Finding[] {
  const findings: Finding[] = [];
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier.toLowerCase(), node);
  });
  const note = (node: Nodes, text: string) => findings.push({ line: node.position?.start.line ?? 1, text });
  const clean = (node: Nodes, isInLine = false): Nodes[] => {
    if ('children' in node) {
      const areInLine = isInLine || ['paragraph', 'heading', 'tableCell'].includes(node.type);
      node.children = node.children.flatMap((child) => clean(child as Nodes, areInLine)) as never;
    }
    switch (node.type) {
      case 'html':
        return htmlAsText(node, isInLine, note);
      case 'image':
        note(node, `A picture was left out, its address kept: ${node.url}`);
        return [{ type: 'inlineCode', value: [node.alt, node.url].filter(Boolean).join(', ') }];
      case 'imageReference':
        return [{ type: 'inlineCode', value: node.alt ?? node.identifier }];
      case 'linkReference': {
        const definition = definitions.get(node.identifier.toLowerCase());
        if (!definition) return [{ type: 'text', value: `[${node.label ?? node.identifier}]` }];
        used.add(node.identifier.toLowerCase());
        return [linkOf({ ...node, type: 'link', url: definition.url }, sourceOf, note)];
      }
      case 'link':
        return [linkOf(node, sourceOf, note)];
      case 'code':
        node.lang = languageOf(node.lang);
        node.meta = null;
        return node.value.trim() === '' ? [] : [node];
      case 'table':
        node.align = [];
        return [node];
      case 'footnoteReference':
        return [{ type: 'text', value: `[${node.identifier}]` }];
      case 'footnoteDefinition':
        return node.children;
      case 'delete':
        return node.children;
      case 'definition':
      case 'thematicBreak':
      case 'yaml':
        return [];
      default:
        return [node];
    }
  };
  clean(root);
  for (const [name, definition] of definitions)
    if (!used.has(name)) note(definition, `A link that nothing uses was left out: ${definition.url}`);
  return findings;
}

function linkOf(node: Nodes & { type: 'link' }, sourceOf: SourceOf, note: (node: Nodes, text: string) => void): PhrasingContent {
  const children = node.children.length > 0 ? node.children : [{ type: 'text' as const, value: node.url }];
  const code = codeOfLink(node.url);
  if (code) return { ...node, url: `code:AADSTS${code}`, children };
  if (!/^https?:\/\//i.test(node.url) || !URL.canParse(node.url)) {
    note(node, `A link leads nowhere from here: ${node.url}`);
    return { ...node, children };
  }
  const now = currentAddress(node.url);
  const id = sourceOf(now) ?? sourceOf(node.url);
  if (id) return { ...node, url: `source:${id}`, title: null, children };
  note(node, `A link is to no document that is listed here: ${now}${now === node.url ? '' : `, which was ${node.url}`}`);
  return { ...node, url: now, title: null, children };
}

function languageOf(lang: string | null | undefined): string {
  const name = (lang ?? 'text').toLowerCase().replace(/[,{].*$/, '');
  const known = LANGUAGES[name] ?? name;
  return (CODE_LANGUAGES as readonly string[]).includes(known) ? known : 'text';
}

/** HTML is read for its words and addresses; tags that only lay out are dropped. */
function htmlAsText(node: Nodes & { type: 'html' }, isInLine: boolean, note: (node: Nodes, text: string) => void): Nodes[] {
  const addresses = [...node.value.matchAll(/\b(?:href|src)\s*=\s*["']([^"']+)["']/gi)].map((match) => match[1]);
  const words = node.value
    .replace(/<!--([\s\S]*?)-->/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, ' ');
  const value = [words.replace(/\s+/g, ' ').trim(), ...addresses].filter((part) => part !== '').join(' ');
  if (value === '') return [];
  note(node, `HTML became text: ${value}`);
  return isInLine ? [{ type: 'text', value }] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children as RootContent[]) visit(child, look);
}
