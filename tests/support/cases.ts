import { z } from 'astro/zod';
import { parse } from 'yaml';
import { collectionOf, DOCUMENT_KINDS } from '../../src/content/collections.ts';
import type { Content } from '../../src/content/read-content.ts';
import type { Document } from '../../src/content/shape/document.ts';
import { codeSlug, isCodeId } from '../../src/domain/code-id.ts';
import { FIXERS, type Fixer } from '../../src/domain/fixers.ts';
import { THREAD } from '../../src/schema/fields.ts';
import { isForMeasuring } from '../../tools/bench/halves.ts';

/** What a case is about, so that cases can be spread over all that people meet. */
export const AREAS = [
  'app-registration',
  'cli',
  'conditional-access',
  'consent',
  'custom-api',
  'device',
  'external-id',
  'federation',
  'guest',
  'hybrid',
  'mail-oauth',
  'mfa',
  'office-teams',
  'on-behalf-of',
  'personal-accounts',
  'pipelines',
  'powershell',
  'redirect',
  'remote-desktop',
  'saml',
  'secrets-certificates',
  'tokens',
] as const;

const line = z
  .string()
  .min(10)
  .regex(/^\S.*\S$/, 'must be one line without spaces around it');

const caseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'must be words in small letters, joined by hyphens'),
  area: z.enum(AREAS, 'must be one of AREAS in tests/support/cases.ts'),
  source: z.string().regex(THREAD, 'must be owner/repository#number or the address of a page'),
  codes: z.array(z.number().transform(String).refine(isCodeId, 'must be the number of an AADSTS code')),
  seen: line.max(400, 'must be shortened to what the person had to go by'),
  query: line.max(140),
  cause: line.max(240),
  fix: line.max(240),
  by: z.enum(Object.keys(FIXERS) as [Fixer, ...Fixer[]]),
  resolved: z.union([z.literal('none'), z.strictObject({ page: z.string().min(1), by: z.string().min(1) })]),
});

/** Somebody's real problem whose cause and fix are known, and what resolves it here. */
export type RealCase = z.output<typeof caseSchema>;

/** The cases in a text of YAML. Throws with every field that is missing or wrong, by the id of its case. */
export function parseCases(text: string): RealCase[] {
  const entries: unknown = parse(text);
  if (!Array.isArray(entries)) throw new Error('Cases are a list, each beginning with "- id:".');
  const wrong: string[] = [];
  const cases = entries.flatMap((entry: unknown, index) => {
    const result = caseSchema.safeParse(entry);
    if (result.success) return [result.data];
    const id = (entry as { id?: unknown } | null)?.id ?? `case ${index + 1}`;
    wrong.push(...result.error.issues.map(({ path, message }) => `${id}: ${path.join('.')}: ${message}`));
    return [];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return cases;
}

export type Half = 'open' | 'validation';

/**
 * Which half a case belongs to. Content is written with the open cases in view; the others only measure it, so nobody
 * writes for them. The id decides, so that a case stays where it is when others come.
 */
export function halfOf(id: string): Half {
  return isForMeasuring(id) ? 'validation' : 'open';
}

/**
 * By the path of each page, the titles of what on it can resolve a case: causes, checks, variants, answers, steps and
 * commands. A register row has only its own.
 */
export function titlesByPage(content: Content): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const { value } of content.register) pages.set(codeSlug(value.code), new Set([value.title]));
  const documents: Document[] = [...content.guides, ...content.symptoms, ...content.families, ...content.procedures, ...content.tools];
  for (const kind of DOCUMENT_KINDS) {
    for (const { id, outline } of documents.filter((document) => document.kind === kind)) {
      const titles = (outline?.sections ?? []).flatMap(({ name, attributes, inner }) => [
        // What has no title is told by what it is, such as the part of a tool's page on its tenant.
        name === 'Question' ? undefined : (attributes.title?.value ?? name),
        ...inner.sections.map((section) => section.attributes.title?.value),
      ]);
      pages.set(collectionOf(kind).page(id), new Set(titles.filter((title) => title !== undefined)));
    }
  }
  return pages;
}
