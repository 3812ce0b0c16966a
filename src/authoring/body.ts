import type { Root } from 'mdast';
import type { Fixer } from '../domain/fixers.ts';
import type {
  Blocks,
  Cause,
  Check,
  Escalation,
  Fix,
  Question,
  RenderedFamily,
  RenderedGuide,
  RenderedProcedure,
  RenderedSymptom,
} from '../domain/guide-body.ts';
import type { Problem } from '../domain/problem.ts';
import type { Mention } from './mention.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import { passagesIn } from './passages.ts';
import { ProseReader } from './prose.ts';
import { ProseInspector } from './prose-faults.ts';
import { checkCounts } from './section-faults.ts';
import { readSections, type Section } from './sections.ts';
import { type DocumentKind, type SectionSpec, VOCABULARY } from './vocabulary.ts';

export interface BodyOf {
  guide: RenderedGuide;
  symptom: RenderedSymptom;
  family: RenderedFamily;
  procedure: RenderedProcedure;
}

/** Faults that a repaired text cannot be held to, because its sections may not be those that were meant. */
const OF_STRUCTURE = new Set([
  'missing-section',
  'repeated-section',
  'section-order',
  'outside-section',
  'misplaced-section',
  'empty-section',
  'no-steps',
  'split-steps',
]);

/** Derives the typed structure of a body from its tree, with everything it names and every fault in it. */
export function readBody<K extends DocumentKind>(
  kind: K,
  file: string,
  { tree, text, sectionsKnown }: Pick<ParsedMdx, 'text' | 'sectionsKnown'> & { tree: Root },
): { body?: BodyOf[K]; mentions: Mention[]; problems: Problem[] } {
  const specs: Record<string, SectionSpec> = VOCABULARY[kind];
  const { sections, strays, problems } = readSections(file, tree.children, specs);
  const bodyStart = { line: (tree.children[0]?.type === 'yaml' ? (tree.children[0].position?.end.line ?? 0) : 0) + 1, column: 1 };
  checkCounts(sections, specs, bodyStart, (at, rule, what, expected) => {
    problems.push({ file, line: at.line, column: at.column, rule, what, expected });
  });
  const inspector = new ProseInspector(file, text);
  const reader = new ProseReader(inspector);
  const build: { [Kind in DocumentKind]: () => BodyOf[Kind] } = {
    guide: () => guideBody(sections, reader),
    symptom: () => symptomBody(sections, reader),
    family: () => ({ meaning: only(sections, 'Meaning', reader), checks: checks(sections, reader), who: only(sections, 'Who', reader) }),
    procedure: () => procedureBody(sections, reader),
  };
  const body = build[kind]();
  for (const section of sections.flatMap((outer) => [outer, ...outer.sections])) inspector.attributes(section.attributes);
  reader.blocks(strays);
  const found = [...problems, ...inspector.problems];
  const mentions = [...inspector.mentions, ...passagesIn(sections)];
  if (sectionsKnown) return { body, mentions, problems: found };
  return { mentions, problems: found.filter((problem) => !OF_STRUCTURE.has(problem.rule)) };
}

function guideBody(sections: Section[], reader: ProseReader): RenderedGuide {
  return {
    signin: only(sections, 'Signin', reader),
    checks: checks(sections, reader),
    variants: named(sections, 'Variant').map((section) => ({
      title: text(section, 'title'),
      message: text(section, 'message'),
      body: reader.blocks(section.children),
    })),
    causes: named(sections, 'Cause').map((section) => cause(section, reader)),
    avoid: only(sections, 'Avoid', reader),
    escalate: escalation(sections, reader),
    inferred: only(sections, 'Inferred', reader),
  };
}

function symptomBody(sections: Section[], reader: ProseReader): RenderedSymptom {
  return {
    signin: only(sections, 'Signin', reader),
    questions: named(sections, 'Question').map((section) => question(section, reader)),
    avoid: only(sections, 'Avoid', reader),
    escalate: escalation(sections, reader),
  };
}

function question(section: Section, reader: ProseReader): Question<Blocks> {
  return {
    title: text(section, 'title'),
    body: reader.blocks(section.children),
    answers: section.sections.map((answer) => ({ title: text(answer, 'title'), body: reader.blocks(answer.children) })),
  };
}

function escalation(sections: Section[], reader: ProseReader): Escalation<Blocks> {
  const [section] = named(sections, 'Escalate');
  return { to: section ? text(section, 'to') : '', extras: section ? reader.blocks(section.children) : [] };
}

function cause(section: Section, reader: ProseReader): Cause<Blocks> {
  return {
    title: text(section, 'title'),
    tell: text(section, 'tell'),
    body: reader.blocks(section.children),
    fixes: section.sections.map((fix) => readFix(fix, reader)),
  };
}

function readFix(section: Section, reader: ProseReader): Fix<Blocks> {
  return {
    by: text(section, 'by') as Fixer,
    verify: text(section, 'verify'),
    ...optional(section, 'role'),
    ...optional(section, 'where'),
    ...optional(section, 'undo'),
    ...reader.steps(section.children, section, 'Fix'),
  };
}

function procedureBody(sections: Section[], reader: ProseReader): RenderedProcedure {
  return {
    steps: named(sections, 'Steps').map((section) => {
      return { ...optional(section, 'title'), ...optional(section, 'where'), ...reader.steps(section.children, section, 'Steps') };
    }),
    commands: named(sections, 'Command').map((section) => {
      return { title: text(section, 'title'), ...optional(section, 'role'), body: reader.blocks(section.children) };
    }),
    verify: only(sections, 'Verify', reader),
  };
}

function checks(sections: Section[], reader: ProseReader): Check<Blocks>[] {
  return named(sections, 'Check').map((section) => {
    return {
      title: text(section, 'title'),
      ...optional(section, 'where'),
      ...optional(section, 'role'),
      body: reader.blocks(section.children),
    };
  });
}

function named(sections: Section[], name: string): Section[] {
  return sections.filter((section) => section.name === name);
}

function only(sections: Section[], name: string, reader: ProseReader) {
  return named(sections, name).map((section) => reader.blocks(section.children))[0] ?? [];
}

function text(section: Section, attribute: string): string {
  return section.attributes[attribute]?.value ?? '';
}

function optional<K extends string>(section: Section, attribute: K): { [P in K]?: string } {
  const value = text(section, attribute);
  return (value === '' ? {} : { [attribute]: value }) as { [P in K]?: string };
}
