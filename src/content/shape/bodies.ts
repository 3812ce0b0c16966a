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
  Shareable,
  SharedBody,
  SymptomBody,
  ToolBody,
} from '../../domain/guide-body.ts';
import type { MdxKind } from '../collections.ts';
import type { Outline, Section } from './outline.ts';
import { splitSteps } from './steps.ts';

/** The shared pieces that a body may include, by id. */
export type Pieces = ReadonlyMap<string, SharedBody<Root>>;

/** How the sections of each kind of document become its typed body, whose prose is trees of Markdown. */
const BUILDERS = {
  guide: (sections: Section[], pieces: Pieces): GuideBody<Root> => ({
    signin: only(sections, 'Signin'),
    checks: checks(sections, pieces),
    variants: named(sections, 'Variant').map((section) => ({
      title: text(section, 'title'),
      message: text(section, 'message'),
      body: prose(section.children),
    })),
    causes: causes(sections, pieces),
    avoid: only(sections, 'Avoid'),
    escalate: escalation(sections),
    inferred: only(sections, 'Inferred'),
  }),
  symptom: (sections: Section[], pieces: Pieces): SymptomBody<Root> => ({
    signin: only(sections, 'Signin'),
    questions: named(sections, 'Question').map(question),
    checks: checks(sections, pieces),
    causes: causes(sections, pieces),
    avoid: only(sections, 'Avoid'),
    escalate: escalation(sections),
  }),
  family: (sections: Section[], pieces: Pieces): FamilyBody<Root> => ({
    meaning: only(sections, 'Meaning'),
    checks: checks(sections, pieces),
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
  tool: (sections: Section[]): ToolBody<Root> => ({
    flow: only(sections, 'Flow'),
    tenant: only(sections, 'Tenant'),
    cache: only(sections, 'Cache'),
    otherFlow: only(sections, 'OtherFlow'),
    rawError: only(sections, 'RawError'),
    avoid: only(sections, 'Avoid'),
  }),
  shared: (sections: Section[]): SharedBody<Root> => {
    const [piece] = sections;
    if (piece?.name === 'Check') return { check: check(piece) };
    return piece?.name === 'Cause' ? { cause: cause(piece) } : {};
  },
} satisfies Record<MdxKind, (sections: Section[], pieces: Pieces) => object>;

export type BodyOf = { [K in MdxKind]: ReturnType<(typeof BUILDERS)[K]> };

/** The typed body of a document; what its outline lacks is empty in it, and a piece that does not exist is left out. */
export function buildBody<K extends MdxKind>(kind: K, { sections }: Outline, pieces: Pieces): BodyOf[K] {
  return (BUILDERS[kind] as (sections: Section[], pieces: Pieces) => BodyOf[K])(sections, pieces);
}

function checks(sections: Section[], pieces: Pieces): Check<Root>[] {
  return withShared(sections, 'Check', check, (id) => pieces.get(id)?.check);
}

function causes(sections: Section[], pieces: Pieces): Cause<Root>[] {
  return withShared(sections, 'Cause', cause, (id) => pieces.get(id)?.cause);
}

/** The sections of a name, and the shared pieces among them that are one. */
function withShared<T extends Shareable>(
  sections: Section[],
  name: string,
  build: (section: Section) => T,
  piece: (id: string) => T | undefined,
): T[] {
  return sections.flatMap((section) => {
    if (section.name === name) return [build(section)];
    if (!section.spec.includes?.includes(name)) return [];
    const id = text(section, 'id');
    const found = piece(id);
    return found ? [{ ...found, shared: id }] : [];
  });
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
    id: text(section, 'id'),
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
  return {
    id: text(section, 'id'),
    title: text(section, 'title'),
    ...optional(section, 'where'),
    ...optional(section, 'role'),
    body: prose(section.children),
  };
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
