import type { RootContent } from 'mdast';
import type { Position } from '../domain/problem.ts';
import { nearestName } from '../domain/suggest.ts';
import { FIXERS } from '../domain/triage.ts';
import type { Section } from './sections.ts';
import { rawHtml } from './stray-signs.ts';
import { ALL_SECTIONS, type SectionSpec } from './vocabulary.ts';

export type Report = (at: Position, rule: string, what: string, expected: string, nearest?: string) => void;

const MAY_FIX = Object.keys(FIXERS).filter((name) => name !== 'none');

/** Where a node of the tree begins. */
export function startOf(node: { position?: { start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Reports sections that stand too often or not at all. `owner` is where a missing one is reported. */
export function checkCounts(
  sections: Section[],
  specs: Record<string, SectionSpec>,
  owner: Position & { name?: string },
  report: Report,
): void {
  const place = owner.name ? ` in <${owner.name}>` : '';
  for (const [name, { count }] of Object.entries(specs)) {
    const found = sections.filter((section) => section.name === name);
    if (found.length === 0 && (count === 'one' || count === 'some')) {
      report(
        owner,
        'missing-section',
        `There is no <${name}>${place}.`,
        `Add <${name}> … </${name}>; content/README.md says what it holds.`,
      );
    }
    for (const extra of count === 'one' || count === 'optional' ? found.slice(1) : []) {
      report(extra, 'repeated-section', `<${name}> stands a second time.`, `Write one <${name}> with everything in it.`);
    }
  }
}

/** Reports attributes that a section does not take, or lacks, or has twice. */
export function checkAttributes(section: Section, spec: SectionSpec, report: Report): void {
  const known = Object.keys(spec.attributes);
  const misspelt = new Set<string>();
  for (const [name, at] of Object.entries(section.attributes)) {
    if (!known.includes(name)) {
      const expected = known.length > 0 ? `Known attributes: ${known.join(', ')}.` : 'It takes no attributes.';
      const nearest = nearestName(name, known);
      if (nearest) misspelt.add(nearest);
      report(at, 'unknown-attribute', `<${section.name}> has no attribute "${name}".`, expected, nearest);
    } else if (at.code) {
      report(
        at,
        'expression',
        `The attribute ${name} of <${section.name}> holds code in braces.`,
        `Write ${name}="…" with a text in quotes.`,
      );
    } else if (at.value === '') {
      report(
        at,
        'empty-attribute',
        `The attribute ${name} of <${section.name}> is empty.`,
        `Write ${name}="…" with a text in quotes, or leave it out.`,
      );
    }
  }
  const { by } = section.attributes;
  if (spec.attributes.by && by && by.value !== '' && !MAY_FIX.includes(by.value)) {
    report(by, 'bad-value', `A fix cannot be by "${by.value}".`, `One of: ${MAY_FIX.join(', ')}.`, nearestName(by.value, MAY_FIX));
  }
  for (const { name, ...at } of section.repeated) {
    report(at, 'repeated-attribute', `<${section.name}> has the attribute ${name} twice.`, 'Keep one of the two.');
  }
  for (const [name, need] of Object.entries(spec.attributes)) {
    if (need === 'required' && !section.attributes[name] && !misspelt.has(name)) {
      report(section, 'missing-attribute', `<${section.name}> has no ${name}.`, `Write <${section.name} ${name}="…">.`);
    }
  }
}

/** Reports sections out of order: as few as have to move so that the others stand right. */
export function checkOrder(sections: Section[], order: string[], report: Report): void {
  const ranks = sections.map(({ name }) => order.indexOf(name));
  const right = longestRise(ranks);
  for (const [index, section] of sections.entries()) {
    if (right.has(index)) continue;
    const rank = ranks[index] as number;
    const after = [...right].findLast((other) => other < index && (ranks[other] as number) > rank);
    const before = [...right].find((other) => other > index && (ranks[other] as number) < rank);
    const place = after === undefined ? `before <${order[ranks[before as number] as number]}>` : `after <${order[ranks[after] as number]}>`;
    report(section, 'section-order', `<${section.name}> stands ${place}.`, `The order is ${order.join(', ')}.`);
  }
}

/** The positions of a longest run of numbers that never fall. */
function longestRise(ranks: number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, rank] of ranks.entries()) {
    const runs = best.filter((run) => (ranks[run.at(-1) as number] as number) <= rank);
    const longest = runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, index]);
  }
  return new Set(best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}

/** Reports what stands outside of sections; returns what in it still has to be looked through for other faults. */
export function reportOutside(node: RootContent, order: string[], report: Report): RootContent[] {
  const at = startOf(node);
  const type = (node as { type: string }).type;
  if (type === 'heading') {
    report(at, 'heading', 'A heading stands in the body.', `The page makes the headings; use the sections ${order.join(', ')}.`);
    return [];
  }
  if (type.startsWith('mdxJsx')) {
    const { rule, what, expected } = rawHtml((node as unknown as { name: string | null }).name ?? '');
    report(at, rule, what, expected);
    return (node as unknown as { children: RootContent[] }).children;
  }
  if (type.startsWith('mdx')) {
    report(at, 'expression', 'An import, an export or a {…} expression stands in the body.', 'Pages hold no code; write \\{ for a brace.');
    return [];
  }
  report(at, 'outside-section', 'Text stands outside the sections.', `Put it into one of ${order.join(', ')}.`);
  return [node];
}

/** Reports a component that does not exist, or that has another place. */
export function reportUnknown(section: Position & { name: string }, order: string[], report: Report): void {
  if (ALL_SECTIONS.includes(section.name)) {
    const here =
      order.length > 0
        ? `Here stand ${order.map((name) => `<${name}>`).join(', ')}.`
        : 'Sections stand on lines of their own; only <Fix> stands inside <Cause>.';
    report(section, 'misplaced-section', `<${section.name}> cannot stand here.`, here);
    return;
  }
  const expected =
    order.length > 0
      ? `Known: ${order.join(', ')}.`
      : `Inside a section stand paragraphs, lists and code blocks; the sections are ${ALL_SECTIONS.join(', ')}.`;
  report(section, 'unknown-component', `There is no component <${section.name}>.`, expected, nearestName(section.name, ALL_SECTIONS));
}
