import type { CodeId } from './code-id.ts';
import type { Fixer } from './fixers.ts';

/**
 * The bodies that authors write, as typed structure. `Prose` is what a run of their Markdown has become:
 * a tree while content is read and checked, HTML blocks when a page is printed.
 */

/** A run of prose as HTML, or a code block. */
export type Block = { type: 'prose'; html: string } | { type: 'code'; lang: string; code: string };
/** Prose made ready for a page. */
export type Blocks = Block[];

/** What a page shows in the same words as others. */
export interface Shareable {
  /** The id of the shared piece that it is, unless it was written for this page. */
  shared?: string;
}

export interface Check<Prose> extends Shareable {
  /** Its name on a page, for links to it. */
  id: string;
  title: string;
  where?: string;
  role?: string;
  body: Prose;
}

export interface Variant<Prose> {
  title: string;
  message: string;
  body: Prose;
}

export interface Fix<Prose> {
  by: Fixer;
  role?: string;
  where?: string;
  verify: string;
  undo?: string;
  intro: Prose;
  steps: Prose[];
  outro: Prose;
}

export interface Cause<Prose> extends Shareable {
  /** Its name on a page, for links to it. */
  id: string;
  title: string;
  tell: string;
  body: Prose;
  fixes: Fix<Prose>[];
}

/** How one library deals with it, and its own page on that. */
export interface Library<Prose> {
  title: string;
  /** The id of the library's page among the sources. */
  source: string;
  body: Prose;
}

/** What developers need of a code: the request or response, and what their libraries make of it. */
export interface Developer<Prose> {
  body: Prose;
  libraries: Library<Prose>[];
}

export interface Escalation<Prose> {
  to: string;
  extras: Prose;
}

export interface GuideBody<Prose> {
  signin: Prose;
  checks: Check<Prose>[];
  variants: Variant<Prose>[];
  causes: Cause<Prose>[];
  developer: Developer<Prose> | undefined;
  avoid: Prose;
  escalate: Escalation<Prose>;
  inferred: Prose;
}

export interface Answer<Prose> {
  title: string;
  /** Who can do what it says; empty when it says nothing that somebody has to do. */
  by: Fixer[];
  role?: string;
  where?: string;
  body: Prose;
}

/** A question whose answers each lead on. */
export interface Question<Prose> {
  title: string;
  body: Prose;
  answers: Answer<Prose>[];
}

export interface SymptomBody<Prose> {
  signin: Prose;
  questions: Question<Prose>[];
  /** Shared pieces, all of them. */
  checks: Check<Prose>[];
  causes: Cause<Prose>[];
  avoid: Prose;
  escalate: Escalation<Prose>;
}

export interface FamilyBody<Prose> {
  meaning: Prose;
  checks: Check<Prose>[];
  who: Prose;
}

export interface Steps<Prose> {
  title?: string;
  where?: string;
  intro: Prose;
  steps: Prose[];
  outro: Prose;
}

export interface Command<Prose> {
  title: string;
  role?: string;
  body: Prose;
}

export interface ProcedureBody<Prose> {
  steps: Steps<Prose>[];
  commands: Command<Prose>[];
  verify: Prose;
}

/** How a tool signs in, and what can be done about it. */
export interface ToolBody<Prose> {
  flow: Prose;
  /** Which tenant it asks, and how to name another. */
  tenant: Prose;
  /** What it keeps, and how that is cleared. */
  cache: Prose;
  otherFlow: Prose;
  rawError: Prose;
  avoid: Prose;
}

/** One part of how something works; a step of an exchange where it says who sends and who gets it. */
export interface Part<Prose> {
  /** Its name on the page, for links to it. */
  id: string;
  title: string;
  from?: string;
  to?: string;
  /** The stations of a way, in order. */
  path?: string[];
  /** The screen that it is on, and what is seen there. */
  on?: string;
  shows?: string;
  /** The codes that this part can end in. */
  codes: CodeId[];
  body: Prose;
}

/** How something works, part by part. */
export interface TopicBody<Prose> {
  meaning: Prose;
  parts: Part<Prose>[];
  libraries: Library<Prose>[];
  avoid: Prose;
}

/** A piece that several pages show: a check or a cause. */
export interface SharedBody<Prose> {
  check?: Check<Prose>;
  cause?: Cause<Prose>;
}

/** Who can fix a cause, in the order of its fixes. */
export function fixersOf({ fixes }: Pick<Cause<unknown>, 'fixes'>): Fixer[] {
  return [...new Set(fixes.map(({ by }) => by))];
}

/** The role that the first fix of a guide takes, where it takes one. */
export function firstRole({ causes }: Pick<GuideBody<unknown>, 'causes'>): string | undefined {
  return causes[0]?.fixes[0]?.role;
}
