import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { nearestName } from '../../domain/suggest.ts';
import { ALL_SECTIONS } from '../collections.ts';
import type { Position } from '../diagnostic.ts';
import type { SectionSpec, SectionSpecs } from '../section-specs.ts';

/** What an attribute holds; `isCode` when that is an expression in braces instead of a text. */
export interface Attribute extends Position {
  value: string;
  isCode: boolean;
}

/** A section of a body: its name, its attributes with their places, and its content. */
export interface Section extends Position {
  /** The name that was meant. */
  name: string;
  /** The name that was written. */
  written: string;
  spec: SectionSpec;
  attributes: Record<string, Attribute>;
  /** Attributes that were written again, and lost against the first. */
  repeated: ({ name: string } & Position)[];
  children: RootContent[];
  /** The sections inside. */
  inner: Outline;
}

/** The sections of a body, and what is not in any. */
export interface Outline {
  specs: SectionSpecs;
  /** Where a missing section belongs: below the front matter, or at the section around it, whose name is `owner`. */
  start: Position;
  owner?: string;
  sections: Section[];
  /** Nodes that are no section which may appear here. */
  outside: RootContent[];
}

/** Takes a body apart into its sections. A misspelt section is read as the one that was meant; nothing is judged here. */
export function outlineOf(nodes: RootContent[], specs: SectionSpecs): Outline {
  const frontMatter = nodes[0]?.type === 'yaml' ? (nodes[0].position?.end.line ?? 0) : 0;
  return outlineWithin(nodes, { specs, start: { line: frontMatter + 1, column: 1 } });
}

function outlineWithin(nodes: RootContent[], around: Pick<Outline, 'specs' | 'start' | 'owner'>): Outline {
  const outline: Outline = { ...around, sections: [], outside: [] };
  const { specs } = around;
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    const element = asSection(node);
    const name = element && (Object.hasOwn(specs, element.name) ? element.name : (nearestName(element.name, Object.keys(specs)) ?? ''));
    const spec = name ? specs[name] : undefined;
    if (!element || !name || !spec) {
      outline.outside.push(node);
      continue;
    }
    const children = element.children as RootContent[];
    const inner = spec.inside ? children.filter((child) => isFlowElement(child) && child.name !== null) : [];
    outline.sections.push({
      name,
      written: element.name,
      spec,
      ...startOf(element),
      ...attributesOf(element),
      children: children.filter((child) => !inner.includes(child)),
      inner: outlineWithin(inner, { specs: spec.inside ?? {}, start: startOf(element), owner: name }),
    });
  }
  return outline;
}

/** An outline and those inside its sections. */
export function allOutlines(outline: Outline): Outline[] {
  return [outline, ...outline.sections.flatMap(({ inner }) => allOutlines(inner))];
}

/** Every section of an outline, each before those inside it. */
export function allSections({ sections }: Outline): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.inner)]);
}

/** The prose that is in no section, of all levels: text, and what is inside of elements that are none. */
export function strayNodes({ sections, outside }: Outline): RootContent[] {
  const strays = outside.flatMap((node): RootContent[] => {
    const type = (node as { type: string }).type;
    if (type.startsWith('mdxJsx')) return (node as unknown as { children: RootContent[] }).children;
    return type === 'heading' || type.startsWith('mdx') ? [] : [node];
  });
  return [...strays, ...sections.flatMap((section) => strayNodes(section.inner))];
}

/** The node as a section, whether or not there is one of its name; undefined for everything that is no element with a name of ours. */
export function asSection(node: RootContent): (MdxJsxFlowElement & { name: string }) | undefined {
  if (!isFlowElement(node) || node.name === null) return undefined;
  // `<avoid>` is meant as a section: no HTML element has such a name.
  const isHtml = /^[a-z]/.test(node.name) && !ALL_SECTIONS.some((section) => section.toLowerCase() === node.name);
  return isHtml ? undefined : (node as MdxJsxFlowElement & { name: string });
}

function attributesOf(element: MdxJsxFlowElement): Pick<Section, 'attributes' | 'repeated'> {
  const attributes: Section['attributes'] = {};
  const repeated: Section['repeated'] = [];
  for (const attribute of element.attributes) {
    const at = startOf(attribute);
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value = typeof attribute.value === 'string' ? attribute.value.trim() : '';
    const isCode = typeof attribute.value === 'object' && attribute.value !== null;
    if (Object.hasOwn(attributes, name)) repeated.push({ name, ...at });
    else attributes[name] = { value, isCode, ...at };
  }
  return { attributes, repeated };
}

function isFlowElement(node: RootContent): node is RootContent & MdxJsxFlowElement {
  return (node as { type: string }).type === 'mdxJsxFlowElement';
}

/** Where a node of the tree begins. */
export function startOf(node: Pick<Nodes, 'position'>): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
