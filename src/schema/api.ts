import { z } from 'astro/zod';
import { FIXERS, type Fixer } from '../domain/fixers.ts';
import { KINDS, type Kind } from '../domain/kinds.ts';
import { VERDICTS, type Verdict } from '../domain/verdicts.ts';

/** What the data files hold, version 1. A field that goes or changes its type needs a new version: a test compares. */
export const API_VERSION = 1;

const keys = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];
const text = z.string();
const markdown = z.string().describe('Markdown; empty where there is nothing to say.');
const link = z.strictObject({ title: text, url: text });

/** A code in short. */
export const codeSummarySchema = z.strictObject({
  code: text.regex(/^\d{5,8}$/).describe('The number without prefix, as in ResultType of the sign-in logs.'),
  name: text.nullable().describe('The symbolic name, where one is published.'),
  title: text.describe('The problem in a line.'),
  verdict: z.enum(keys<Verdict>(VERDICTS)).describe('Is anything broken?'),
  kind: z.enum(keys<Kind>(KINDS)).describe('failure: the sign-in stopped; interrupt: a normal step; transient: wait and retry.'),
  fixers: z
    .array(z.enum(keys<Fixer>(FIXERS)))
    .min(1)
    .describe('Who can fix it, most likely first.'),
  roles: z.array(text).describe('The Microsoft Entra roles that its fixes take, in their order.'),
  family: text.describe('The id of its family.'),
  group: text.nullable().describe('The id of the group whose codes nothing published tells apart.'),
  page: z.enum(['guide', 'row']).describe('Whether a guide was written, or only what is known of it in a line.'),
  added: z.iso.date().describe('The day it was first listed here.'),
  reviewed: z.iso.date().describe('The day it was last checked against its sources.'),
  url: text.describe('Its page.'),
});
export type CodeSummary = z.output<typeof codeSummarySchema>;

export const codesSchema = z.strictObject({
  version: z.literal(API_VERSION),
  codes: z.array(codeSummarySchema),
});

const fix = z.strictObject({
  by: z.enum(keys<Fixer>(FIXERS)),
  role: text.nullable(),
  where: text.nullable().describe('Where to do it, such as a path of the admin center.'),
  intro: markdown,
  steps: z.array(markdown).min(1),
  outro: markdown,
  verify: text.describe('How to see that it worked.'),
  undo: text.nullable(),
});

/** A code with everything that its page says of it. */
export const codeDetailSchema = codeSummarySchema.extend({
  version: z.literal(API_VERSION),
  answer: text.describe('What happened.'),
  broken: text.nullable().describe('Why anything is broken, or is not; only guides say it.'),
  messages: z.array(text).describe("Fragments of the product's message, placeholders as {name}."),
  ask: z.array(text),
  tell: text,
  signin: markdown.describe('For the person signing in.'),
  variants: z.array(z.strictObject({ title: text, message: text, text: markdown })),
  checks: z.array(z.strictObject({ id: text, title: text, where: text.nullable(), role: text.nullable(), text: markdown })),
  causes: z.array(z.strictObject({ id: text, title: text, tell: text, text: markdown, fixes: z.array(fix) })),
  developer: markdown,
  avoid: markdown,
  escalate: z.strictObject({ to: text, collect: markdown }).nullable(),
  inferred: markdown.describe('What follows from how the protocol works, or is not published.'),
  related: z.array(z.strictObject({ code: text, difference: text })),
  documents: z.array(link.extend({ shows: text })),
  sources: z.array(link),
});
export type CodeDetail = z.output<typeof codeDetailSchema>;

/** The data files that have a schema, by their names without version. */
export const API_SCHEMAS = { codes: codesSchema, code: codeDetailSchema } as const;
