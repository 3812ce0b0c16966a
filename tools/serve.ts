import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { UserError } from './user-error.ts';

export interface Served {
  /** Full address of the home page, base path included. */
  address: string;
  port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  folder: string;
  /** Path the site was built for; begins and ends with a slash. */
  base?: string;
  host?: string;
  /** The first port to try; 0 takes any free one. */
  port?: number;
  /** Called for every port that somebody else has. */
  onTaken?: (port: number) => void;
}

const ATTEMPTS = 20;
const LAST_PORT = 65_535;

/**
 * Serves a built site as a plain static host would: a folder's index.html behind its trailing slash, 404.html with
 * status 404 for the rest. Takes the next port when one is taken, up to twenty.
 * Throws a UserError when the folder holds no site or no port can be had.
 */
export async function serve({ folder, base = '/', host = '127.0.0.1', port = 4321, onTaken }: ServeOptions): Promise<Served> {
  const notFoundFile = path.join(folder, '404.html');
  if (!existsSync(notFoundFile))
    throw new UserError(`There is no built site in ${folder}. Build it first: npm run build, or npm test -- site.`);
  const notFound = readFileSync(notFoundFile);
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameSearchFiles });
  const server = createServer((request, response) => {
    const target = redirectTarget(request.url ?? '/', folder, base);
    if (target) response.writeHead(302, { location: target }).end();
    else answer(request, response, base, files, notFound);
  });
  const taken = await listen(server, host, port, onTaken);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Pagefind's own formats have no registered type; without one a browser may try to read them as text. */
function nameSearchFiles(response: ServerResponse, file: string): void {
  if (/\.(pf_\w+|pagefind)$/.test(file)) response.setHeader('Content-Type', 'application/octet-stream');
}

/** Where a request belongs that names the site or one of its folders without the slash, query kept; else undefined. */
function redirectTarget(url: string, folder: string, base: string): string | undefined {
  const [, pathname = '/', query = ''] = /^([^?]*)(.*)$/.exec(url) ?? [];
  if (base !== '/' && (pathname === '/' || pathname === base.slice(0, -1))) return base + query;
  if (!pathname.startsWith(base) || pathname.endsWith('/')) return undefined;
  // No empty segment at the front, or the browser would take the next one for a host.
  const page = pathname.slice(base.length).replace(/^\/+/, '');
  if (page.split(/[\\/]/).includes('..')) return undefined;
  return existsSync(path.join(folder, page, 'index.html')) ? `${base}${page}/${query}` : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, base: string, files: ReturnType<typeof sirv>, notFound: Buffer): void {
  const missing = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  };
  if (!request.url?.startsWith(base)) {
    missing();
    return;
  }
  request.url = `/${request.url.slice(base.length)}`;
  files(request, response, missing);
}

async function listen(server: Server, host: string, first: number, onTaken?: (port: number) => void): Promise<number> {
  const last = Math.min(first + ATTEMPTS, LAST_PORT);
  for (let port = first; port <= last; port++) {
    if (await takes(server, host, port)) return (server.address() as AddressInfo).port;
    onTaken?.(port);
  }
  throw new UserError(`No port is free from ${first} to ${last}. Name another: PORT=8080 npm start.`);
}

/** Whether the server could take the port; false when somebody else has it. */
function takes(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    const failed = ({ code, message }: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new UserError(`The site cannot be served at ${host}:${port} (${message}). Set HOST and PORT to an address of this machine.`),
        );
    };
    server.once('listening', listening).once('error', failed).listen(port, host);
  });
}

/** The path that BASE_PATH asks for, with a slash at both ends. */
export function basePath(value = process.env.BASE_PATH): string {
  return `/${(value ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** The port that PORT asks for, if it asks. Throws a UserError when it is not a port. */
export function portNumber(value = process.env.PORT): number | undefined {
  if (!value) return undefined;
  if (!/^\d+$/.test(value) || Number(value) > LAST_PORT)
    throw new UserError(`PORT is "${value}"; it must be a number from 0 to ${LAST_PORT}.`);
  return Number(value);
}
