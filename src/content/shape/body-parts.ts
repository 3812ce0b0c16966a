import type { Root } from 'mdast';
import { codesInList } from '../../domain/code-id.ts';
import { type Fixer, fixersIn } from '../../domain/fixers.ts';
import type {
  Answer,
  Cause,
  Check,
  Developer,
  Escalation,
  Fix,
  Library,
  Part,
  Question,
  Shareable,
  SharedBody,
} from '../../domain/guide-body.ts';
import type { Section } from './outline.ts';
import { named, optional, prose, text } from './section-parts.ts';
import { splitSteps } from './steps.ts';

/** The shared pieces that a body may include, by id. */
export type Pieces = ReadonlyMap<string, SharedBody<Root>>;

export function checks(sections: Section[], pieces: Pieces): Check<Root>[] {
  return withShared(sections, 'Check', check, (id) => pieces.get(id)?.check);
}

export function causes(sections: Section[], pieces: Pieces): Cause<Root>[] {
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

export function question(section: Section): Question<Root> {
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

export function escalation(sections: Section[]): Escalation<Root> {
  const [section] = named(sections, 'Escalate');
  return { to: section ? text(section, 'to') : '', extras: prose(section?.children ?? []) };
}

export function cause(section: Section): Cause<Root> {
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

export function check(section: Section): Check<Root> {
  return {
    id: text(section, 'id'),
    title: text(section, 'title'),
    ...optional(section, 'where'),
    ...optional(section, 'role'),
    body: prose(section.children),
  };
}

export function steps(section: Section): { intro: Root; steps: Root[]; outro: Root } {
  const split = splitSteps(section.children);
  return { intro: prose(split.intro), steps: split.steps.map((step) => prose(step.children)), outro: prose(split.outro) };
}

export function libraries(sections: Section[]): Library<Root>[] {
  return named(sections, 'Library').map((section) => ({
    title: text(section, 'title'),
    source: text(section, 'source'),
    body: prose(section.children),
  }));
}

/** What is for developers in a guide; undefined where there is nothing. */
export function developer(sections: Section[]): Developer<Root> | undefined {
  const [section] = named(sections, 'Developer');
  return section && { body: prose(section.children), libraries: libraries(section.inner.sections) };
}

/** A part of a topic: a step of an exchange where it says from whom to whom. */
export function part(section: Section): Part<Root> {
  return {
    id: text(section, 'id'),
    title: text(section, 'title'),
    ...optional(section, 'from'),
    ...optional(section, 'to'),
    ...optional(section, 'on'),
    ...optional(section, 'shows'),
    ...(section.attributes.path ? { path: text(section, 'path').split(' > ') } : {}),
    codes: codesInList(text(section, 'codes')),
    body: prose(section.children),
  };
}
