import type { Fixer } from './fixers.ts';

/** A run of prose as HTML, or a code block; prose links still carry their scheme (`code:50105`). */
export type Block = { type: 'prose'; html: string } | { type: 'code'; lang: string; code: string };
export type Blocks = Block[];

export interface Check {
  title: string;
  where?: string;
  role?: string;
  body: Blocks;
}

export interface Variant {
  title: string;
  message: string;
  body: Blocks;
}

export interface Fix {
  by: Fixer;
  role?: string;
  where?: string;
  verify: string;
  undo?: string;
  intro: Blocks;
  steps: Blocks[];
  outro: Blocks;
}

export interface Cause {
  title: string;
  tell: string;
  body: Blocks;
  fixes: Fix[];
}

export interface Escalation {
  to: string;
  extras: Blocks;
}

/** A guide's body, derived from its MDX once, when content is loaded. */
export interface GuideBody {
  signin: Blocks;
  checks: Check[];
  variants: Variant[];
  causes: Cause[];
  avoid: Blocks;
  escalate: Escalation;
  inferred: Blocks;
}

export interface Answer {
  title: string;
  body: Blocks;
}

/** A question whose answers each lead on. */
export interface Question {
  title: string;
  body: Blocks;
  answers: Answer[];
}

export interface SymptomBody {
  signin: Blocks;
  questions: Question[];
  avoid: Blocks;
  escalate: Escalation;
}

export interface FamilyBody {
  meaning: Blocks;
  checks: Check[];
  who: Blocks;
}

export interface Steps {
  title?: string;
  where?: string;
  intro: Blocks;
  steps: Blocks[];
  outro: Blocks;
}

export interface Command {
  title: string;
  role?: string;
  body: Blocks;
}

export interface ProcedureBody {
  steps: Steps[];
  commands: Command[];
  verify: Blocks;
}

/** The roles that a guide's fixes name, in the order of its causes, without repeats. */
export function fixRoles({ causes }: GuideBody): string[] {
  return [...new Set(causes.flatMap(({ fixes }) => fixes.flatMap(({ role }) => role ?? [])))];
}
