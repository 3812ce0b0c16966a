import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Run {
  seconds: number;
  /** Highest memory of the build and everything it started, in MB; undefined where the system does not tell. */
  peakMB: number | undefined;
  /** False when the build failed; then `error` holds its last lines. */
  ok: boolean;
  error: string;
}

/** Runs a command in `folder` and measures wall time and the memory of its process tree, sampled ten times a second. */
export async function run(command: string[], folder: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(command[0] as string, command.slice(1), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => output.push(data.toString()));
  let peak = 0;
  const timer = setInterval(() => {
    void treeMemory(child.pid as number).then((mb) => {
      peak = Math.max(peak, mb);
    });
  }, 100);
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return {
    seconds: (performance.now() - started) / 1000,
    peakMB: peak > 0 ? peak : undefined,
    ok: exit === 0,
    error: output.join('').trim().split('\n').slice(-4).join('\n'),
  };
}

/** Resident memory of a process and its descendants in MB, from /proc; 0 where there is none. */
export async function treeMemory(root: number): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const processes = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { pid: Number(name), parent: Number(fields[1]), pages: Number(fields[21] ?? 0) };
      }),
  );
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const pages = processes.filter(({ pid }) => tree.has(pid)).reduce((sum, process) => sum + process.pages, 0);
  return (pages * 4096) / 1e6;
}

/** HTML pages below `dist` that say something: all but redirects. */
export async function countPages(dist: string): Promise<number> {
  let count = 0;
  for (const name of await readdir(dist, { recursive: true })) {
    if (name.endsWith('.html') && !(await readFile(path.join(dist, name), 'utf8')).includes('http-equiv="refresh"')) count++;
  }
  return count;
}

/** Mean size of the guide pages below `dist`: raw, and compressed with Brotli on a sample. */
export async function pageBytes(dist: string): Promise<{ raw: number; brotli: number }> {
  const folders = (await readdir(dist)).filter((name) => /^aadsts3\d{6}$/.test(name));
  const sample = folders.filter((_name, index) => index % Math.max(1, Math.floor(folders.length / 100)) === 0);
  const pages = await Promise.all(sample.map((name) => readFile(path.join(dist, name, 'index.html'))));
  const mean = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  return { raw: mean(pages.map((page) => page.length)), brotli: mean(pages.map((page) => brotliCompressSync(page).length)) };
}
