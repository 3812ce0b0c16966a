import type { Root, RootContent } from 'mdast';
import { type Fixer, fixersIn } from '../../domain/fixers.ts';
import type {
  Answer,
  Cause,
  Check,
  Escalation,
  FamilyBody,
  Fix,
  GuideBody,
  ProcedureBody,
  Question,
  SymptomBody,
} from '../../domain/guide-body.ts';
import type { DocumentKind } from '../collections.ts';
import type { Outline, Section } from './outline.ts';
import { splitSteps } from './steps.ts';

/** How the sections of each kind of document become its typed body, whose prose is trees of Markdown. */
const BUILDERS = {
  guide: (sections: Section[]): GuideBody<Root> => ({
    signin: only(sections, 'Signin'),
    checks: named(sections, 'Check').map(check),
    variants: named(sections, 'Variant').map((section) => ({
      title: text(section, 'title'),
      message: text(section, 'message'),
      body: prose(section.children),
    })),
    causes: named(sections, 'Cause').map(cause),
    avoid: only(sections, 'Avoid'),
    escalate: escalation(sections),
    inferred: only(sections, 'Inferred'),
  }),
  symptom: (sections: Section[]): SymptomBody<Root> => ({
    signin: only(sections, 'Signin'),
    questions: named(sections, 'Question').map(question),
    avoid: only(sections, 'Avoid'),
    escalate: escalation(sections),
  }),
  family: (sections: Section[]): FamilyBody<Root> => ({
    meaning: only(sections, 'Meaning'),
    checks: named(sections, 'Check').map(check),
    who: only(sections, 'Who'),
  }),
  procedure: (sections: Section[]): ProcedureBody<Root> => ({
    steps: named(sections, 'Steps').map((section) => ({
      ...optional(section, 'title'),
      ...optional(section, 'where'),
      ...steps(section),
    })),
    commands: named(sections, 'Command').map((section) => ({
      title: text(section, 'title'),
      ...optional(section, 'role'),
      body: prose(section.children),
    })),
    verify: only(sections, 'Verify'),
  }),
} satisfies Record<DocumentKind, (sections: Section[]) => object>;

export type BodyOf = { [K in DocumentKind]: ReturnType<(typeof BUILDERS)[K]> };

/** The typed body of a document; what its outline lacks is empty in it. */
export function buildBody<K extends DocumentKind>(kind: K, { sections }: Outline): BodyOf[K] {
  return (BUILDERS[kind] as (sections: Section[]) => BodyOf[K])(sections);
}

function question(section: Section): Question<Root> {
  return {
    title: text(section, 'title'),
    body: prose(section.children),
    answers: section.inner.sections.map(answer),
  };
}

function answer(section: Section): Answer<Root> {
  return {
    title: text(section, 'title'),
    by: fixersIn(text(section, 'by')) as Fixer[],
    ...optional(section, 'role'),
    ...optional(section, 'where'),
    body: prose(section.children),
  };
}

function escalation(sections: Section[]): Escalation<Root> {
  const [section] = named(sections, 'Escalate');
  return { to: section ? text(section, 'to') : '', extras: prose(section?.children ?? []) };
}

function cause(section: Section): Cause<Root> {
  return {
    title: text(section, 'title'),
    tell: text(section, 'tell'),
    body: prose(section.children),
    fixes: section.inner.sections.map(fix),
  };
}

function fix(section: Section): Fix<Root> {
  return {
    by: text(section, 'by') as Fixer,
    verify: text(section, 'verify'),
    ...optional(section, 'role'),
    ...optional(section, 'where'),
    ...optional(section, 'undo'),
    ...steps(section),
  };
}

function check(section: Section): Check<Root> {
  return { title: text(section, 'title'), ...optional(section, 'where'), ...optional(section, 'role'), body: prose(section.children) };
}

function steps(section: Section): { intro: Root; steps: Root[]; outro: Root } {
  const split = splitSteps(section.children);
  return { intro: prose(split.intro), steps: split.steps.map((step) => prose(step.children)), outro: prose(split.outro) };
}

function prose(children: RootContent[]): Root {
  return { type: 'root', children };
}

function named(sections: Section[], name: string): Section[] {
  return sections.filter((section) => section.name === name);
}

function only(sections: Section[], name: string): Root {
  return prose(named(sections, name)[0]?.children ?? []);
}

function text(section: Section, attribute: string): string {
  return section.attributes[attribute]?.value ?? '';
}

function optional<K extends string>(section: Section, attribute: K): { [P in K]?: string } {
  const value = text(section, attribute);
  return (value === '' ? {} : { [attribute]: value }) as { [P in K]?: string };
}
