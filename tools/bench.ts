import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateProject, overlay } from './bench/generate.ts';
import { pageBytes, type Run, run } from './bench/measure.ts';
import { benchOffline, type OfflineRow } from './bench/offline.ts';
import type { Waits } from './bench/readers.ts';
import { ensureChromium, thisMachine } from './machine/find-chromium.ts';

/**
 * `npm run bench [-- --sizes 1000,10000] [--keep]`: builds generated guides with this project and, side by side,
 * with Astro's own MDX collections (glob loader, default Markdown engine), search index included in both.
 * Then makes the offline copy of its own, and measures what a reader waits for on a host and from files.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    keep: { type: 'boolean', default: false },
    pipelines: { type: 'string', default: 'ours,default' },
  },
});
const root = process.cwd();
const folder = path.join(root, '.build', 'bench');
const build = [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];

interface Row extends Run {
  pipeline: string;
  pages: number;
  raw: number;
  brotli: number;
}
const rows: Row[] = [];
const browser = ensureChromium(await thisMachine());
for (const pages of values.sizes.split(',').map(Number)) {
  for (const pipeline of values.pipelines.split(',')) {
    const project = path.join(folder, `${pipeline}-${pages}`);
    await rm(project, { recursive: true, force: true });
    await generateProject(root, project, pages);
    if (pipeline === 'default') await overlay(path.join(root, 'tools/bench/default-pipeline'), project);
    const result = await run(build, project);
    const bytes = result.ok ? await pageBytes(path.join(project, 'dist')) : { raw: 0, brotli: 0 };
    rows.push({ pipeline, pages, ...result, ...bytes });
    print(rows.at(-1) as Row);
    if (pipeline === 'ours' && result.ok)
      printOffline(await benchOffline(path.join(project, 'dist'), path.join(project, 'export'), browser));
    if (!values.keep) await rm(project, { recursive: true, force: true });
  }
}
compare(rows);

function print({ pipeline, pages, seconds, peakMB, raw, brotli, ok, error }: Row): void {
  const name = pipeline === 'ours' ? 'this project' : 'Astro default MDX';
  if (!ok) {
    console.log(`${name}, ${pages} guides: failed after ${seconds.toFixed(1)} s\n${error}`);
    return;
  }
  const memory = peakMB ? `${Math.round(peakMB)} MB at most` : 'memory not measured here';
  const perThousand = `${((seconds * 1000) / pages).toFixed(1)} s per 1,000`;
  console.log(
    `${name}, ${pages} guides: ${seconds.toFixed(1)} s, ${memory}, ${perThousand}, page ${(raw / 1000).toFixed(1)} kB raw, ${(brotli / 1000).toFixed(1)} kB compressed`,
  );
}

function printOffline({ zip, unpacked, files, longest, seconds, onHost, fromFile }: OfflineRow): void {
  const size = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const waits = ({ opened, firstKey, query, slowest }: Waits) =>
    `first result ${Math.round(opened)} ms after opening and ${Math.round(firstKey)} ms after the first key, later queries ${Math.round(query)} ms, ${Math.round(slowest)} ms at most`;
  console.log(
    `  offline copy: zip ${size(zip)}, unpacked ${size(unpacked)} in ${files} files, longest path ${longest}, made in ${seconds.toFixed(1)} s`,
  );
  console.log(`  from files: ${waits(fromFile)}`);
  console.log(`  on a host:  ${waits(onHost)}`);
}

function compare(all: Row[]): void {
  for (const ours of all.filter(({ pipeline, ok }) => pipeline === 'ours' && ok)) {
    const other = all.find(({ pipeline, pages, ok }) => pipeline === 'default' && pages === ours.pages && ok);
    if (other)
      console.log(
        `At ${ours.pages} guides this project takes ${(ours.seconds / other.seconds).toFixed(2)} of the default pipeline's time.`,
      );
  }
  const [small, large] = all.filter(({ pipeline, ok }) => pipeline === 'ours' && ok).sort((a, b) => a.pages - b.pages);
  if (small && large) {
    console.log(
      `From ${small.pages} to ${large.pages} guides: ${(large.pages / small.pages).toFixed(1)} times the guides, ${(large.seconds / small.seconds).toFixed(1)} times the time.`,
    );
  }
}
