import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tableWaitsAt } from './bench/code-table.ts';
import { generateProject, generateYardstick } from './bench/generate.ts';
import { scoresOf } from './bench/lighthouse.ts';
import { EVENTS, type LogRead } from './bench/logs.ts';
import { countPages, pageBytes, type Run, run } from './bench/measure.ts';
import { benchOffline, type OfflineRow } from './bench/offline.ts';
import { SLOW_DOWN, type Waits } from './bench/readers.ts';
import { ensureChromium, thisMachine } from './machine/find-chromium.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench [-- --sizes 1000,10000] [--pipelines ours,default] [--keep]`: builds the real content, and with it so many generated guides, with this project
 * (content checks and search index included) and, side by side, the same pages with Astro's own MDX collections (default
 * Markdown engine, search index included). Each is built twice: cold, with nothing kept from an earlier build, and warm,
 * with what the first build left in its cache. Builds are compared by seconds per page, redirects left out.
 * Then makes the offline copy of its own, and measures what a reader waits for on a host and from files. Of the real site,
 * Lighthouse scores a page of each type.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,1000,10000' },
    keep: { type: 'boolean', default: false },
    pipelines: { type: 'string', default: 'ours,default' },
  },
});
const root = process.cwd();
const folder = path.join(root, '.build', 'bench');
const build = [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
const CACHES = ['cold', 'warm'] as const;
/** One of each type: home, guide, row, family, symptom, procedure, tool, table of all codes, triage. */
const PAGES = [
  ...['', 'aadsts50105/', 'aadsts50135/', 'families/consent/', 'symptoms/need-admin-approval/', 'procedures/revoke-sessions/'],
  ...['tools/azure-cli/', 'codes/', 'triage/'],
];
const NAMES: Record<string, string> = { ours: 'this project', default: 'Astro default MDX' };

interface Row extends Run {
  pipeline: string;
  /** Generated guides, beside the real content. */
  guides: number;
  cache: (typeof CACHES)[number];
  /** HTML pages that were built, without redirects. */
  pages: number;
}
const rows: Row[] = [];
const browser = ensureChromium(await thisMachine());
for (const guides of values.sizes.split(',').map(Number)) {
  // Without generated guides there is nothing that both pipelines render alike.
  for (const pipeline of guides === 0 ? ['ours'] : values.pipelines.split(',')) {
    const project = path.join(folder, `${pipeline}-${guides}`);
    const dist = path.join(project, 'dist');
    await rm(project, { recursive: true, force: true });
    if (pipeline === 'default') await generateYardstick(root, path.join(root, 'tools/bench/default-pipeline'), project, guides);
    else await generateProject(root, project, guides);
    for (const cache of CACHES) {
      const result = await run(build, project);
      const row: Row = { pipeline, guides, cache, ...result, pages: result.ok ? await countPages(dist) : 0 };
      rows.push(row);
      print(row);
      if (!result.ok) break;
    }
    if (rows.at(-1)?.ok && guides > 0) await printPages(dist);
    if (pipeline === 'ours' && rows.at(-1)?.ok) {
      printOffline(await benchOffline(dist, path.join(project, 'export'), browser));
      await printTable(dist);
      if (guides === 0) await printScores(dist);
    }
    if (!values.keep) await rm(project, { recursive: true, force: true });
  }
}
compare(rows);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;

function print({ pipeline, guides, cache, pages, seconds, peakMB, ok, error }: Row): void {
  const what = `${NAMES[pipeline] ?? pipeline}, ${guides} generated guides, ${cache}`;
  if (!ok) {
    console.log(`${what}: failed after ${seconds.toFixed(1)} s\n${error}`);
    return;
  }
  const memory = peakMB ? `${Math.round(peakMB)} MB at most` : 'memory not measured here';
  console.log(`${what}: ${seconds.toFixed(1)} s for ${pages} pages, ${milliseconds(seconds / pages)} a page, ${memory}`);
}

async function printPages(dist: string): Promise<void> {
  const { raw, brotli } = await pageBytes(dist);
  console.log(`  page of a guide: ${(raw / 1000).toFixed(1)} kB raw, ${(brotli / 1000).toFixed(1)} kB compressed`);
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

function printOffline({ index, zip, unpacked, files, longest, seconds, onHost, fromFile, logOnHost, logFromFile }: OfflineRow): void {
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const waits = ({ opened, firstKey, query, slowest, complete, longestTask, heapMB }: Waits) =>
    `first result ${Math.round(opened)} ms after opening and ${Math.round(firstKey)} ms after the first key, later queries ${Math.round(query)} ms, ${Math.round(slowest)} ms at most, ${Math.round(complete)} ms with what mentions them, longest task ${Math.round(longestTask)} ms, ${heapMB.toFixed(1)} MB of memory`;
  console.log(
    `  fetched before the first results: ${(index.brotli / 1000).toFixed(1)} kB with Brotli, ${(index.gzip / 1000).toFixed(1)} kB with gzip`,
  );
  console.log(
    `  offline copy: zip ${size(zip)}, unpacked ${size(unpacked)} in ${files} files, longest path ${longest}, made in ${seconds.toFixed(1)} s`,
  );
  console.log(`  at a ${SLOW_DOWN}-fold slow-down of the processor:`);
  console.log(`  from files: ${waits(fromFile)}`);
  console.log(`  on a host:  ${waits(onHost)}`);
  const read = ({ seconds, longestFrame, peakMB }: LogRead) =>
    `${seconds.toFixed(1)} s, longest frame ${Math.round(longestFrame)} ms, ${Math.round(peakMB)} MB at most`;
  console.log(`  a log of ${EVENTS} events: ${read(logOnHost)} on a host, ${read(logFromFile)} from files`);
}

async function printTable(dist: string): Promise<void> {
  const host = await serve({ folder: dist, port: 0 });
  const { key, slowestKey, shift } = await tableWaitsAt(new URL('codes/', host.address).href, browser);
  await host.close();
  console.log(`  a key in the filter of all codes: ${key} ms, ${slowestKey} ms at most; layout shift ${shift.toFixed(3)}`);
}

async function printScores(dist: string): Promise<void> {
  for (const [page, scores] of await scoresOf(dist, PAGES, browser)) {
    const said = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
    console.log(`  Lighthouse, /${page}: ${said.join(', ')}`);
  }
}

function compare(all: Row[]): void {
  const perPage = ({ seconds, pages }: Row) => seconds / pages;
  const ours = all.filter(({ pipeline, ok }) => pipeline === 'ours' && ok);
  for (const row of ours) {
    const other = all.find(
      ({ pipeline, guides, cache, ok }) => pipeline === 'default' && guides === row.guides && cache === row.cache && ok,
    );
    if (!other) continue;
    console.log(
      `At ${row.guides} generated guides, ${row.cache}, this project takes ${(perPage(row) / perPage(other)).toFixed(2)} of the default pipeline's time per page (${row.pages} and ${other.pages} pages).`,
    );
  }
  const [small, large] = ours.filter(({ cache }) => cache === 'cold').sort((a, b) => a.guides - b.guides);
  if (small && large) {
    console.log(
      `From ${small.pages} to ${large.pages} pages, cold: ${(large.pages / small.pages).toFixed(1)} times the pages, ${(large.seconds / small.seconds).toFixed(1)} times the time.`,
    );
  }
}
