import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { NGINX_PLACEHOLDERS, NGINX_SITES } from '../../src/hosting/nginx.ts';
import { freePort } from '../support/free-port.ts';
import { ASKS } from '../support/patience.ts';

/** Whether this machine has an nginx: `npm test` finds or installs one on Linux, and says elsewhere that it is left out. */
export const hasNginx = Boolean(process.env.NGINX_PATH);

const PATIENCE = { timeout: ASKS, interval: 20 };

/** A request that nginx has answered. */
export interface Served {
  uri: string;
  status: number;
  /** All that it sent, head of the response included. */
  bytes: number;
}

export interface Nginx {
  /** The full address of a path below the base. */
  url(page?: string): string;
  /** The address of the host, without the base. */
  origin: string;
  /** What it says when it is asked to test its configuration. */
  said: string;
  /** What it has answered since the last time it was asked. */
  served(): Promise<Served[]>;
  close(): void;
}

/**
 * Serves the site in `folder` with the distribution's nginx and the configuration for `base` that the project ships, in
 * which only the folder and the port are others. It writes to a folder of its own and needs no rights.
 */
export async function startNginx({ folder, base }: { folder: string; base: string }): Promise<Nginx> {
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  mkdirSync(path.join(home, 'temp'));
  const port = await freePort();
  const main = path.join(home, 'nginx.conf');
  writeFileSync(main, around(home));
  writeFileSync(path.join(home, 'site.conf'), shipped(base, `${path.resolve(folder)}/`, port));
  const nginx = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.env.NGINX_PATH as string, ['-p', home, '-c', main, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`nginx ${args.join(' ')} failed:\n${stderr}`);
    return stderr;
  };
  const said = nginx('-t');
  // It returns when it listens.
  nginx();
  const origin = `http://127.0.0.1:${port}`;
  const log = () => readFileSync(path.join(home, 'access.log'), 'utf8').split('\n').filter(Boolean).map(parseLine);
  let seen = 0;
  return {
    url: (page = '') => `${origin}${base}${page}`,
    origin,
    said,
    served: async () => {
      // An answer is logged after it was sent, in the order of the answers: what is before this one is complete.
      const mark = `${base}?mark=${seen}`;
      await fetch(origin + mark).then((answer) => answer.arrayBuffer());
      const end = await vi.waitFor(() => {
        const found = log().findIndex(({ uri }) => uri === mark);
        expect(found).toBeGreaterThanOrEqual(0);
        return found;
      }, PATIENCE);
      const since = log().slice(seen, end);
      seen = end + 1;
      return since;
    },
    close: () => {
      nginx('-s', 'stop');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The site's file, as whoever installs it changes it. */
function shipped(base: string, folder: string, port: number): string {
  const [file] = [...NGINX_SITES].find(([, path]) => path === base) ?? [];
  if (!file) throw new Error(`There is no configuration for ${base}.`);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of [
    [`alias ${NGINX_PLACEHOLDERS.folder};`, `alias ${folder};`],
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
  ] as const) {
    if (text.split(from).length !== 2) throw new Error(`${file} should have "${from}" once.`);
    text = text.replace(from, to);
  }
  return text;
}

/** What a distribution's own nginx.conf has around a site; without types of its own, so that the site's have to do. */
function around(home: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/temp/${name};`);
  return `
    master_process off;
    pid ${home}/nginx.pid;
    error_log ${home}/error.log;
    events {}
    http {
      log_format served '$request_uri\\t$status\\t$bytes_sent';
      access_log ${home}/access.log served;
      ${folders.join('\n')}
      include ${home}/site.conf;
    }`;
}

function parseLine(line: string): Served {
  const [uri = '', status, bytes] = line.split('\t');
  return { uri, status: Number(status), bytes: Number(bytes) };
}
