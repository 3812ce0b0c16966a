import type { APIRoute } from 'astro';
import { catalog } from '../../../catalog/catalog.ts';
import { codeSummaries } from '../../../catalog/data/code-summary.ts';
import { codesCsv, codesKql, sentinelWatchlist } from '../../../catalog/data/code-tables.ts';
import { hostOf } from '../../../catalog/data/site-root.ts';

/** The codes as tables, by the names of their files. */
const FILES = { 'codes.csv': codesCsv, 'sentinel-watchlist.csv': sentinelWatchlist, 'codes.kql': codesKql };

export function getStaticPaths() {
  return Object.keys(FILES).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const write = FILES[params.file as keyof typeof FILES];
  return new Response(write(codeSummaries(await catalog(), hostOf(site))));
};
