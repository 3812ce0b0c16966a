import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makeCopy } from '../../src/integrations/offline/make-copy.ts';
import { makeZip } from '../../src/integrations/offline/zip.ts';
import { serve } from '../serve.ts';
import { type LogRead, logReadAt, writeLog } from './logs.ts';
import { type Waits, waitsAt } from './readers.ts';

export interface OfflineRow {
  zip: number;
  unpacked: number;
  files: number;
  /** Longest path in the zip, in characters. */
  longest: number;
  /** What is fetched before the first results, in bytes, as hosts send it. */
  index: { brotli: number; gzip: number };
  /** Seconds to make folder and zip out of the finished site. */
  seconds: number;
  onHost: Waits;
  fromFile: Waits;
  /** A log read on a host, in a worker, and in the page from files. */
  logOnHost: LogRead;
  logFromFile: LogRead;
}

/** Makes the offline copy of the site in `dist`, and compares reading it from files with reading the site on a host. */
export async function benchOffline(dist: string, folder: string, browser: string): Promise<OfflineRow> {
  const edition = { version: '0.0.0', date: '2026-01-01' };
  const started = performance.now();
  const files = await makeCopy({ folder: dist, base: '/', site: undefined }, edition);
  const zip = makeZip('aadsts-guide-0.0.0-2026-01-01', files, edition.date);
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const seconds = (performance.now() - started) / 1000;
  const host = await serve({ folder: dist, port: 0 });
  const onHost = await waitsAt(host.address, browser);
  const log = await writeLog(path.join(folder, '..', 'logs'));
  const logOnHost = await logReadAt(new URL('triage/', host.address).href, log, browser);
  await host.close();
  const index = await readFile(path.join(dist, 'lookup.json'));
  return {
    index: { brotli: brotliCompressSync(index).length, gzip: gzipSync(index).length },
    zip: zip.length,
    unpacked: [...files.values()].reduce((sum, content) => sum + content.length, 0),
    files: files.size,
    longest: Math.max(...[...files.keys()].map((name) => name.length)),
    seconds,
    onHost,
    logOnHost,
    logFromFile: await logReadAt(pathToFileURL(path.join(folder, 'guide/triage/index.html')).href, log, browser),
    fromFile: await waitsAt(pathToFileURL(path.join(folder, 'index.html')).href, browser),
  };
}
