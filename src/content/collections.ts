import type { z } from 'astro/zod';
import { codeSlug } from '../domain/code-id.ts';
import { familySchema } from '../schema/family.ts';
import { guideSchema } from '../schema/guide.ts';
import { procedureSchema } from '../schema/procedure.ts';
import { sharedSchema } from '../schema/shared.ts';
import { symptomSchema } from '../schema/symptom.ts';
import { toolSchema } from '../schema/tool.ts';
import { topicSchema } from '../schema/topic.ts';
import { ANSWER, CAUSE, CHECK, LIBRARY, NONE, PART, type SectionSpecs, SHARED_PIECE } from './section-specs.ts';

/** The fields of every document; lists, tabs and the foot of a page are made of them. */
export interface CommonFields {
  title: string;
  sources: string[];
  reviewed: string;
}

/** A collection that is written in MDX, one file each. */
export interface MdxCollection {
  /** Its name in the content store and in reports. */
  plural: string;
  /** Its folder below the content folder. */
  folder: string;
  /** How its files are named, and a name as an example. */
  fileName: RegExp;
  example: string;
  schema: z.ZodType<CommonFields>;
  /** The sections of a body, in the order in which they must appear. */
  sections: SectionSpecs;
}

/** A collection of documents, each of which is a page. */
export interface DocumentCollection extends MdxCollection {
  /** The scheme by which bodies link to its pages, as in `symptom:need-admin-approval`. */
  scheme: string;
  /** The path of the page that lists them, without slashes around it, and what links to it are called. */
  list: { page: string; label: string };
  /** The path of a page by its id, without slashes around it; below that of the list unless it is a code's. */
  page(id: string): string;
}

const SLUG = /^[a-z0-9][a-z0-9-]*\.mdx$/;

/**
 * Everything that is particular to a collection of documents. Reading, checks, loaders, links, the navigation and the
 * chapters of the book are derived from it. Their order is that of the navigation.
 */
export const DOCUMENTS = {
  guide: {
    plural: 'guides',
    folder: 'codes',
    fileName: /^AADSTS\d{5,8}\.mdx$/,
    example: 'AADSTS50105.mdx',
    schema: guideSchema,
    sections: {
      Signin: { count: 'one', attributes: NONE },
      Check: CHECK,
      Variant: { count: 'any', attributes: { title: 'required', message: 'required' } },
      Cause: CAUSE,
      Shared: SHARED_PIECE,
      Developer: { count: 'optional', attributes: NONE, inside: { Library: LIBRARY } },
      Avoid: { count: 'optional', attributes: NONE },
      Escalate: { count: 'one', attributes: { to: 'required' } },
      Inferred: { count: 'optional', attributes: NONE },
    },
    scheme: 'code',
    list: { page: 'codes', label: 'Codes' },
    page: (id) => codeSlug(id.replace(/^AADSTS/i, '')),
  },
  symptom: {
    plural: 'symptoms',
    folder: 'symptoms',
    fileName: SLUG,
    example: 'need-admin-approval.mdx',
    schema: symptomSchema,
    sections: {
      Signin: { count: 'one', attributes: NONE },
      Question: { count: 'some', attributes: { title: 'required' }, inside: { Answer: ANSWER } },
      Shared: SHARED_PIECE,
      Avoid: { count: 'optional', attributes: NONE },
      Escalate: { count: 'one', attributes: { to: 'required' } },
    },
    scheme: 'symptom',
    list: { page: 'symptoms', label: 'Symptoms' },
    page: (id) => `symptoms/${id}`,
  },
  family: {
    plural: 'families',
    folder: 'families',
    fileName: SLUG,
    example: 'consent.mdx',
    schema: familySchema,
    sections: {
      Meaning: { count: 'one', attributes: NONE },
      Check: CHECK,
      Shared: { ...SHARED_PIECE, includes: ['Check'] },
      Who: { count: 'one', attributes: NONE },
    },
    scheme: 'family',
    list: { page: 'families', label: 'Families' },
    page: (id) => `families/${id}`,
  },
  procedure: {
    plural: 'procedures',
    folder: 'procedures',
    fileName: SLUG,
    example: 'assign-user-to-app.mdx',
    schema: procedureSchema,
    sections: {
      Steps: { count: 'some', attributes: { title: 'optional', where: 'optional' }, steps: true },
      Command: { count: 'any', attributes: { title: 'required', role: 'optional' } },
      Verify: { count: 'one', attributes: NONE },
    },
    scheme: 'procedure',
    list: { page: 'procedures', label: 'Procedures' },
    page: (id) => `procedures/${id}`,
  },
  tool: {
    plural: 'tools',
    folder: 'tools',
    fileName: SLUG,
    example: 'azure-cli.mdx',
    schema: toolSchema,
    sections: {
      Flow: { count: 'one', attributes: NONE },
      Tenant: { count: 'one', attributes: NONE },
      Cache: { count: 'one', attributes: NONE },
      OtherFlow: { count: 'optional', attributes: NONE },
      RawError: { count: 'one', attributes: NONE },
      Avoid: { count: 'optional', attributes: NONE },
    },
    scheme: 'tool',
    list: { page: 'tools', label: 'Tools' },
    page: (id) => `tools/${id}`,
  },
  topic: {
    plural: 'topics',
    folder: 'topics',
    fileName: SLUG,
    example: 'client-credentials.mdx',
    schema: topicSchema,
    sections: {
      Meaning: { count: 'one', attributes: NONE },
      Part: PART,
      Library: LIBRARY,
      Avoid: { count: 'optional', attributes: NONE },
    },
    scheme: 'topic',
    list: { page: 'topics', label: 'How it works' },
    page: (id) => `topics/${id}`,
  },
} as const satisfies Record<string, DocumentCollection>;

export type DocumentKind = keyof typeof DOCUMENTS;
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];
/** The collection as every kind of document has one, for what is the same for all. */
export const collectionOf = (kind: DocumentKind): DocumentCollection => DOCUMENTS[kind];

/** Pieces that documents include: written once, without a page of their own. */
export const SHARED = {
  plural: 'shared',
  folder: 'shared',
  fileName: SLUG,
  example: 'which-tenant.mdx',
  schema: sharedSchema,
  // One of the two, and only one: a rule of its own says so.
  sections: { Check: CHECK, Cause: CAUSE },
} as const satisfies MdxCollection;

/** Everything that is written in MDX. */
const MDX = { ...DOCUMENTS, shared: SHARED };
export type MdxKind = keyof typeof MDX;
export const MDX_KINDS = Object.keys(MDX) as MdxKind[];
export type PluralOf = { [K in MdxKind]: (typeof MDX)[K]['plural'] };
export const mdxCollectionOf = (kind: MdxKind): MdxCollection => MDX[kind];
/** The validated front matter of what is written in MDX. */
export type FrontOf = { [K in MdxKind]: z.output<(typeof MDX)[K]['schema']> };

/** The folder of the register, whose files are lists of rows and named for their family. */
export const REGISTER = { folder: 'register', fileName: /^[a-z0-9][a-z0-9-]*\.yaml$/, example: 'consent.yaml' };

/** The name of every section, wherever it may appear. */
export const ALL_SECTIONS: string[] = [
  ...new Set(
    MDX_KINDS.flatMap((kind) =>
      Object.entries(mdxCollectionOf(kind).sections).flatMap(([name, spec]) => [name, ...Object.keys(spec.inside ?? {})]),
    ),
  ),
];

/** Schemes that a link in a body may have: those of pages, and of documents elsewhere. */
export type LinkScheme = (typeof DOCUMENTS)[DocumentKind]['scheme'] | 'source';
export const LINK_SCHEMES = [...DOCUMENT_KINDS.map((kind) => DOCUMENTS[kind].scheme), 'source'] as LinkScheme[];

/** Languages of programs, as a fence names them. */
export const PROGRAM_LANGUAGES = ['csharp', 'javascript', 'python', 'java', 'php'] as const;
export const CODE_LANGUAGES = ['powershell', 'kusto', 'http', 'bash', 'json', 'xml', ...PROGRAM_LANGUAGES, 'text'] as const;
