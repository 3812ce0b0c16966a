import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { codeSlug } from '../../src/domain/code-id.ts';
import { answerQuery } from '../../src/search/answer-query.ts';
import { type Lookup, openLookup, pageOf } from '../../src/search/lookup-index.ts';
import { MOST_SHOWN } from '../../src/search/ranking.ts';
import { isForMeasuring } from './halves.ts';

/** Kinds of questions: what somebody typed or pasted. */
export const QUERY_KINDS = ['code', 'name', 'message', 'paste', 'screen', 'symptom', 'howto', 'question', 'typo'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

export type Half = 'tuning' | 'validation';

/** Something people ask, the pages that answer it by their paths, and where it was asked. */
export interface RealQuery {
  kind: QueryKind;
  query: string;
  leads: string[];
  /** An id of content/sources.yaml, or a thread as `owner/repository#number` or its address. */
  source: string;
  /** By the hash of where it was asked. */
  half: Half;
}

/** What people really ask: tools/bench/search-queries.yaml. */
export async function realQueries(root: string): Promise<RealQuery[]> {
  const rows = parse(await readFile(path.join(root, 'tools/bench/search-queries.yaml'), 'utf8')) as (Omit<RealQuery, 'leads' | 'half'> & {
    leads: (string | number)[];
  })[];
  return rows.map((row) => ({
    ...row,
    leads: row.leads.map((page) => (typeof page === 'number' ? codeSlug(String(page)) : page)),
    half: isForMeasuring(row.source) ? 'validation' : 'tuning',
  }));
}

/** Opens the index of a finished site. */
export async function builtLookup(folder: string): Promise<Lookup> {
  return openLookup(JSON.parse(await readFile(path.join(folder, 'lookup.json'), 'utf8')));
}

/** The pages that the index answers a query with, in the order in which the large search box shows them at first. */
export function pagesFound(query: string, lookup: Lookup): string[] {
  return answerQuery(query, {}, lookup).groups.flatMap(({ entries }) => entries.slice(0, MOST_SHOWN.hero).map(pageOf));
}

/** The rank of the first page that answers, counted from 1; undefined when none is shown. */
export function rankOf(found: string[], leads: string[]): number | undefined {
  const index = found.findIndex((page) => leads.includes(page));
  return index === -1 ? undefined : index + 1;
}

/** The share of ranks, in per cent, that are at most `most`. */
export function shareWithin(most: number, ranks: readonly (number | undefined)[]): number {
  return (100 * ranks.filter((rank) => rank !== undefined && rank <= most).length) / ranks.length;
}
