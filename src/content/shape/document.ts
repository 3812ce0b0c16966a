import type { z } from 'astro/zod';
import { DOCUMENT_KINDS, type DocumentKind, type FrontOf, type MdxKind, mdxCollectionOf } from '../collections.ts';
import { fieldsOf, type RawEntry } from '../raw-entry.ts';
import type { ParsedDocument } from '../read/parse-document.ts';
import { type BodyOf, buildBody } from './bodies.ts';
import type { Pieces } from './body-parts.ts';
import { frontMatterReferences } from './front-matter-references.ts';
import { type Outline, outlineOf } from './outline.ts';
import { bodyReferences } from './references.ts';

/** One document or shared piece, shaped: what it says, what it names, and where; nothing in it is judged yet. */
export interface Document<K extends MdxKind = MdxKind> extends RawEntry {
  kind: K;
  /** Present when the front matter is valid. */
  front?: FrontOf[K];
  /** What the schema has against the front matter, and the value that it looked at. */
  fields?: { value: unknown; issues: z.core.$ZodIssue[] };
  /** Present when the MDX could be parsed. */
  outline?: Outline;
  /** Present when the MDX could be parsed and its sections are those that were meant; shared pieces are in their places. */
  body?: BodyOf[K];
}

/** Those of what was read that are documents, which have a page. */
export function documentsAmong(raw: readonly RawEntry[]): Document<DocumentKind>[] {
  return raw.filter((entry): entry is Document<DocumentKind> => DOCUMENT_KINDS.some((kind) => kind === entry.kind));
}

/** Gives a parsed document its shape. `pieces` are what it may include. */
export function shapeDocument<K extends MdxKind>(
  kind: K,
  { file, id, yaml, tree, text, sectionsKnown }: ParsedDocument,
  pieces: Pieces = new Map(),
): Document<K> {
  const { schema, sections } = mdxCollectionOf(kind);
  const raw = fieldsOf(yaml?.draft);
  const at = yaml?.at ?? (() => ({ line: 1, column: 1 }));
  const value = yaml?.data === null ? {} : yaml?.data;
  const result = value === undefined ? undefined : schema.safeParse(value);
  const outline = tree && outlineOf(tree.children, sections);
  return {
    kind,
    file,
    id,
    raw,
    at,
    fieldReferences: frontMatterReferences(schema, raw, at),
    bodyReferences: outline ? bodyReferences(outline, text) : [],
    ...(result?.success ? { front: result.data as FrontOf[K] } : {}),
    ...(result && !result.success ? { fields: { value, issues: result.error.issues } } : {}),
    ...(outline ? { outline } : {}),
    ...(outline && sectionsKnown ? { body: buildBody(kind, outline, pieces) } : {}),
  };
}
