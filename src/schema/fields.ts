import { z } from 'astro/zod';
import { FIXERS, type Fixer } from '../domain/fixers.ts';
import { KINDS, type Kind, PASSWORDS, type Password } from '../domain/kinds.ts';
import { VERDICTS, type Verdict } from '../domain/verdicts.ts';

/** Fields that several kinds of document share. Each description is the sentence an author reads when it is wrong. */
const keys = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

/**
 * What a field holds besides what its type says; the checks go by it, so that a new field is looked at without being
 * listed anywhere.
 */
export interface FieldMeta {
  description?: string | undefined;
  /** The author's own words: their wording is checked, and the page shows them. */
  prose?: boolean;
  /** It may hold links by id, and names codes and roles that become links. */
  links?: boolean;
  /** The product's own words, which the page shows: their wording is not ours. */
  quoted?: boolean;
  /** What the value is the name of; the checks see whether that exists. */
  names?: Named;
}
export type Named = 'family' | 'source' | 'role' | 'code' | 'procedure' | 'shared' | 'group' | 'cause';

/** A text in the author's own words, of at most `max` characters. */
export const sentence = (what: string, max = 400) => z.string().trim().min(3).max(max).meta({ description: what, prose: true });

/** The name of something else; whether that exists is seen by the checks, which know the nearest name. */
export const id = (names: Named, what: string) => z.string().min(1).meta({ description: what, names });

export const code = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^\d{5,8}$/))
  .describe('The number of the code without its prefix, five to eight digits, such as 50105.');

/** The code of another page. */
export const otherCode = code.meta({ names: 'code' });

export const kind = z
  .enum(keys<Kind>(KINDS))
  .describe('failure (the sign-in stopped), interrupt (a normal step) or transient (wait and retry).');

export const verdict = z.enum(keys<Verdict>(VERDICTS)).describe('Is anything broken, in a word: no, usually-not, depends, yes or unknown.');

export const broken = sentence(
  'Why, in one or two sentences; for an interrupt, also when it does become a failure. The page prints the verdict before it.',
);

export const fixedBy = z
  .array(z.enum(keys<Fixer>(FIXERS)))
  .min(1)
  .refine((list) => !list.includes('none') || list.length === 1, '"none" goes alone')
  .refine((list) => new Set(list).size === list.length, 'a fixer appears twice')
  .describe(`A list of who can fix it, most likely first: ${Object.keys(FIXERS).join(', ')}.`);

export const password = z
  .enum(keys<Password>(PASSWORDS))
  .optional()
  .describe('What the code tells about the password: accepted, rejected or not-checked; leave it out when it does not tell.');

export const title = z
  .string()
  .trim()
  .min(3)
  .max(70)
  .refine((text) => !text.endsWith('.'), 'a title has no full stop')
  .meta({ description: "The problem in the reader's words, at most 70 characters, no full stop.", prose: true });

export const message = z
  .string()
  .trim()
  .min(3)
  .refine((text) => text.split(/\s+/).length <= 12, 'a fragment has at most twelve words')
  .meta({ description: "A fragment of the product's own message, at most twelve words, placeholders as {name}.", quoted: true });

/** Where somebody said something: a thread of GitHub, or the address of a page. */
export const THREAD = /^(?:[\w.-]+\/[\w.-]+#\d+|https:\/\/\S+)$/;

/** How people put it, by the thread where they did. */
export const wordings = z
  .record(
    z.string().regex(THREAD, 'a thread is owner/repository#number or the address of a page'),
    z
      .array(
        z
          .string()
          .trim()
          .min(3)
          .refine((text) => text.split(/\s+/).length <= 12, 'a wording has at most twelve words'),
      )
      .min(1)
      .max(3),
  )
  .describe(
    'How people put it, in your own words: up to three lines of at most twelve words for each thread, under owner/repository#number or its address. Search finds the page by them; they are not shown.',
  );

export const ask = z
  .array(sentence('A question for the caller.', 300))
  .min(1)
  .max(4)
  .describe('A list of one to four questions for the caller; say what an answer means where it decides something.');

export const tell = sentence('One or two sentences to read to the caller.');

/** What a page should be found by besides what people were heard to say. */
export const queries = z
  .array(
    z
      .string()
      .trim()
      .min(3)
      .refine((text) => text.split(/\s+/).length <= 14, 'a query has at most fourteen words'),
  )
  .min(1)
  .describe(
    'Lines to be found by, as an author expects them to be typed: each at most fourteen words, with words that the page itself does not have. Nobody was heard to say them; they are not shown.',
  );

/** Whether a day exists: 2026-02-30 does not. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const isoDate = (what: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay, 'there is no such day')
    .describe(`${what} Write it as year-month-day, such as 2026-11-23.`);

/** The day of the first edition. */
const FIRST_EDITION = '2026-11-23';
export const added = isoDate(
  'The day the code was first listed here; leave it out for a code of the first edition, of 2026-11-23.',
).default(FIRST_EDITION);

export const reviewed = isoDate('The day somebody last checked the page against its sources.');

export const sources = z
  .array(id('source', 'The id of an entry in content/sources.yaml.'))
  .describe('A list of ids from content/sources.yaml that the text rests on.');
