import { urls } from '../../site.ts';

/** The address of the host, such as https://guide.example, without a slash; empty where the build was not told. */
export type Host = string;

/** What addresses in data begin with, as far as the build knows its host. */
export function hostOf(site: URL | undefined): Host {
  return site ? site.origin : '';
}

/** The address of a page in data. */
export function absolute(host: Host, url: string): string {
  return host + url;
}

/** The address of a file of the data, such as `codes.json`. */
export function apiUrl(file: string): string {
  return urls.asset(`api/v1/${file}`);
}
