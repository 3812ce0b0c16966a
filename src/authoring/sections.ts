import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Position, Problem } from '../domain/problem.ts';
import { nearestName } from '../domain/suggest.ts';
import { checkAttributes, checkCounts, checkOrder, type Report, reportOutside, reportUnknown, startOf } from './section-faults.ts';
import { ALL_SECTIONS, type SectionSpec } from './vocabulary.ts';

/** What stands in an attribute; `code` when it holds an expression in braces instead of a text. */
export interface Attribute extends Position {
  value: string;
  code: boolean;
}

/** A section of a body: its name, its attributes with their places, and what stands in it. */
export interface Section extends Position {
  name: string;
  attributes: Record<string, Attribute>;
  /** Attributes that were written again, and lost against the first. */
  repeated: ({ name: string } & Position)[];
  children: RootContent[];
  sections: Section[];
}

type Specs = Record<string, SectionSpec>;

/**
 * Reads the sections that stand directly in `nodes` and reports everything the vocabulary does not allow:
 * unknown names and attributes, missing ones, wrong order, too many, prose outside, nothing inside.
 * A misspelt section is read as the one that was meant; `strays` is what stands where no section is.
 */
export function readSections(
  file: string,
  nodes: RootContent[],
  specs: Specs,
): { sections: Section[]; strays: RootContent[]; problems: Problem[] } {
  const strays: RootContent[] = [];
  const problems: Problem[] = [];
  const report: Report = (at, rule, what, expected, nearest) => {
    problems.push({ file, line: at.line, column: at.column, rule, what, expected, ...(nearest ? { nearest } : {}) });
  };
  const order = Object.keys(specs);
  const sections: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    const section = asSection(node);
    if (!section) {
      strays.push(...reportOutside(node, order, report));
      continue;
    }
    if (!Object.hasOwn(specs, section.name)) {
      reportUnknown(section, order, report);
      section.name = nearestName(section.name, order) ?? section.name;
    }
    const spec = specs[section.name];
    if (!spec) {
      strays.push(...section.children);
      continue;
    }
    checkAttributes(section, spec, report);
    if (spec.inside) {
      const inner = section.children.filter((child) => isFlowElement(child) && child.name !== null);
      const nested = readSections(file, inner, spec.inside);
      section.sections = nested.sections;
      strays.push(...nested.strays);
      problems.push(...nested.problems);
      section.children = section.children.filter((child) => !inner.includes(child));
      checkCounts(nested.sections, spec.inside, section, report);
    } else if (section.children.every(isEmpty)) {
      report(section, 'empty-section', `The section <${section.name}> is empty.`, 'Write something in it, or leave it out.');
    }
    sections.push(section);
  }
  checkOrder(sections, order, report);
  return { sections, strays, problems };
}

function asSection(node: RootContent): Section | undefined {
  if (!isFlowElement(node) || node.name === null || (/^[a-z]/.test(node.name) && !isSectionInLowerCase(node.name))) return undefined;
  const start = startOf(node);
  const attributes: Section['attributes'] = {};
  const repeated: Section['repeated'] = [];
  for (const attribute of node.attributes) {
    const at = startOf(attribute);
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value = typeof attribute.value === 'string' ? attribute.value.trim() : '';
    const code = typeof attribute.value === 'object' && attribute.value !== null;
    if (Object.hasOwn(attributes, name)) repeated.push({ name, ...at });
    else attributes[name] = { value, code, ...at };
  }
  return { name: node.name, attributes, repeated, children: node.children as RootContent[], sections: [], ...start };
}

/** `<avoid>` is meant as a section, no HTML element has such a name. */
function isSectionInLowerCase(name: string): boolean {
  return ALL_SECTIONS.some((section) => section.toLowerCase() === name);
}

/** Whether nothing of a node would be printed. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'code' || (node as { type: string }).type.startsWith('mdx') || node.type === 'image') return false;
  if ('value' in node) return node.value.trim() === '';
  return !('children' in node) || node.children.every(isEmpty);
}

function isFlowElement(node: RootContent): node is RootContent & MdxJsxFlowElement {
  return (node as { type: string }).type === 'mdxJsxFlowElement';
}
