import { copyPath, relativeAddress } from './copy-layout.ts';

/** Why an address cannot be written so that it works from a file. */
export class AddressError extends Error {}

/**
 * The addresses of a built site as they must be in its offline copy.
 * `files` are all files of the site, `base` the path it was built for, `site` its host when it has one.
 */
export class Addresses {
  readonly #files: ReadonlySet<string>;
  readonly #base: string;
  readonly #origin: string;

  constructor(files: ReadonlySet<string>, base: string, site?: string) {
    this.#files = files;
    this.#base = base;
    this.#origin = new URL(site ?? 'https://offline.invalid').origin;
  }

  /**
   * An address of the site's own as a path to a real file, relative to the page; any other is returned as it is.
   * `from` is the file it is written in, `isLoaded` says whether the browser loads it unasked.
   * Throws an AddressError for one that would lead nowhere, or to the network.
   */
  rewrite(address: string, from: string, isLoaded: boolean): string {
    const trimmed = address.trim();
    if (trimmed.startsWith('#') && !isLoaded) return trimmed;
    const url = this.#parse(trimmed, from);
    if (url.origin !== this.#origin) {
      if (trimmed.startsWith('//') || url.protocol === 'file:')
        throw new AddressError('on a file, this address means another computer or folder');
      if (isLoaded) throw new AddressError('it would be loaded from another host');
      return trimmed;
    }
    return relativeAddress(copyPath(from) ?? from, this.#target(url)) + url.search + url.hash;
  }

  #parse(address: string, from: string): URL {
    try {
      return new URL(address, `${this.#origin}${this.#base}${from}`);
    } catch {
      throw new AddressError('it is not an address');
    }
  }

  #target(url: URL): string {
    const pathname = decodeURIComponent(url.pathname);
    if (!pathname.startsWith(this.#base)) throw new AddressError(`it leads out of the guide, which was built for ${this.#base}`);
    const asked = pathname.slice(this.#base.length);
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const target = this.#files.has(file) ? copyPath(file) : undefined;
    if (!target) throw new AddressError(this.#files.has(file) ? 'this page is made for hosts only' : 'there is no such file');
    return target;
  }
}
