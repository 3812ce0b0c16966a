import type { z } from 'astro/zod';
import { collectionOf, type DocumentKind, type FrontOf } from '../collections.ts';
import { fieldsOf, type RawEntry } from '../raw-entry.ts';
import type { ParsedDocument } from '../read/parse-document.ts';
import { type BodyOf, buildBody } from './bodies.ts';
import { frontMatterReferences } from './front-matter-references.ts';
import { type Outline, outlineOf } from './outline.ts';
import { bodyReferences } from './references.ts';

/** One document, shaped: what it says, what it names, and where; nothing in it is judged yet. */
export interface Document<K extends DocumentKind = DocumentKind> extends RawEntry {
  kind: K;
  /** Present when the front matter is valid. */
  front?: FrontOf[K];
  /** What the schema has against the front matter, and the value that it looked at. */
  fields?: { value: unknown; issues: z.core.$ZodIssue[] };
  /** Present when the MDX could be parsed. */
  outline?: Outline;
  /** Present when the MDX could be parsed and its sections are those that were meant. */
  body?: BodyOf[K];
}

/** Gives a parsed document its shape. */
export function shapeDocument<K extends DocumentKind>(kind: K, { file, id, yaml, tree, text, sectionsKnown }: ParsedDocument): Document<K> {
  const { schema, sections } = collectionOf(kind);
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
    ...(outline && sectionsKnown ? { body: buildBody(kind, outline) } : {}),
  };
}
