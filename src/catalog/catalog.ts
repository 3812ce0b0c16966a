import { getCollection } from 'astro:content';
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

async function load(): Promise<Catalog> {
  const [guides, symptoms, register, families, procedures, sources, roles, mostMet, organisation] = await Promise.all([
    getCollection('guides'),
    getCollection('symptoms'),
    getCollection('register'),
    getCollection('families'),
    getCollection('procedures'),
    getCollection('sources'),
    getCollection('roles'),
    getCollection('mostMet'),
    getCollection('organisation'),
  ]);
  // The store types its collections by their schemas, of which those of documents are derived.
  const collections = { guides, symptoms, register, families, procedures, sources, roles, mostMet, organisation };
  return relate(collections as unknown as Collections, readBody);
}
