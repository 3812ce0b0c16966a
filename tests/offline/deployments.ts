import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../tools/serve.ts';

/** The guide as readers get it: the same pages have other addresses on a host and in the copy. */
export interface Deployment {
  /** The address of a page, such as `aadsts50105` or '' for the home page, with what follows it (`#q=…`, `#causes`). */
  address(page: string, rest?: string): string;
  /** The page behind an address, as `address` takes it; the address itself when it is none of the guide's. */
  page(address: string): string;
  close(): void | Promise<void>;
}

const EXPORT = '.build/offline';

/** The folder that `npm test` made with the export. Throws when there is none. */
export function exportedFolder(): string {
  const [folder] = readdirSync(EXPORT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (!folder) throw new Error(`There is no copy in ${EXPORT}. Run npm test, which makes it first.`);
  return path.resolve(EXPORT, folder.name);
}

/** The built site behind a server, at the root of a host or under the sub-path that the second build is for. */
export async function onHost(where: 'root' | 'sub' = 'root'): Promise<Deployment> {
  const served = await serve(where === 'root' ? { folder: '.build/web', port: 0 } : { folder: '.build/sub', base: '/kb/entra/', port: 0 });
  return {
    address: (page, rest = '') => served.address + (page === '' ? '' : `${page}/`) + rest,
    page: (address) => pageOf(address, served.address, ''),
    close: served.close,
  };
}

/** The copy in a folder whose name has everything that has to be written otherwise in an address. */
export function inFolder(): Deployment {
  const above = mkdtempSync(path.join(tmpdir(), 'offline-'));
  const folder = path.join(above, "Übergabe #2 100% & 'neu' (日本)");
  cpSync(exportedFolder(), folder, { recursive: true });
  const root = `${pathToFileURL(folder).href}/`;
  return {
    address: (page, rest = '') => `${root}${page === '' ? '' : `guide/${page}/`}index.html${rest}`,
    page: (address) => pageOf(address, root, 'guide/'),
    close: () => rmSync(above, { recursive: true }),
  };
}

/** Browsers write some letters of an address in their own way, so both are decoded before they are compared. */
function pageOf(address: string, root: string, below: string): string {
  const plain = decodeURIComponent(address.replace(/[?#].*$/, ''));
  const start = decodeURIComponent(root);
  if (!plain.startsWith(start)) return address;
  const rest = address.slice(address.search(/[?#]|$/));
  return (
    plain
      .slice(start.length)
      .replace(/index\.html$/, '')
      .replace(/\/$/, '')
      .replace(below, '') + rest
  );
}
