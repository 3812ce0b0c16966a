import type { Root } from 'mdast';
import type { FamilyBody, GuideBody, ProcedureBody, SharedBody, SymptomBody, ToolBody, TopicBody } from '../../domain/guide-body.ts';
import type { MdxKind } from '../collections.ts';
import { cause, causes, check, checks, developer, escalation, libraries, type Pieces, part, question, steps } from './body-parts.ts';
import type { Outline, Section } from './outline.ts';
import { named, only, optional, prose, text } from './section-parts.ts';

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
    developer: developer(sections),
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
  topic: (sections: Section[]): TopicBody<Root> => ({
    meaning: only(sections, 'Meaning'),
    parts: named(sections, 'Part').map(part),
    libraries: libraries(sections),
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
