import { getCollection } from 'astro:content';
import { DOCUMENT_KINDS, DOCUMENTS } from '../content/collections.ts';
import { readBody } from './bodies.ts';
import type { Collections } from './entries.ts';
import { type Catalog, relate } from './relate.ts';

let memo: Promise<Catalog> | undefined;

/** The catalog, built once per build and anew on every request of the dev server. The only place that asks the content store. */
export function catalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  memo ??= load();
  return memo;
}

const LISTS = ['shared', 'register', 'sources', 'roles', 'groups', 'mostMet', 'organisation'] as const;

async function load(): Promise<Catalog> {
  const names = [...DOCUMENT_KINDS.map((kind) => DOCUMENTS[kind].plural), ...LISTS] satisfies (keyof Collections)[];
  const collections = await Promise.all(names.map(async (name) => [name, await getCollection(name)] as const));
  // The store types its collections by their schemas, of which those of documents are derived.
  return relate(Object.fromEntries(collections) as unknown as Collections, readBody);
}
