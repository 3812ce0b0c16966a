import { placeOf, relativeAddress } from './places.ts';

/** Why an address cannot be written so that it works from a file. */
export class AddressFault extends Error {}

/**
 * The addresses of a built site as they must be written in its offline copy.
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
   * `from` is the file it is written in, `isLoaded` tells that the browser loads it unasked.
   * Throws an AddressFault for what would lead nowhere, or to the network.
   */
  rewrite(address: string, from: string, isLoaded: boolean): string {
    const written = address.trim();
    if (written.startsWith('#') && !isLoaded) return written;
    const url = this.#parse(written, from);
    if (url.origin !== this.#origin) {
      if (written.startsWith('//') || url.protocol === 'file:')
        throw new AddressFault('on a file, this address means another computer or folder');
      if (isLoaded) throw new AddressFault('it would be loaded from another host');
      return written;
    }
    return relativeAddress(placeOf(from) ?? from, this.#place(url)) + url.search + url.hash;
  }

  #parse(address: string, from: string): URL {
    try {
      return new URL(address, `${this.#origin}${this.#base}${from}`);
    } catch {
      throw new AddressFault('it is not an address');
    }
  }

  #place(url: URL): string {
    const pathname = decodeURIComponent(url.pathname);
    if (!pathname.startsWith(this.#base)) throw new AddressFault(`it leads out of the guide, which was built for ${this.#base}`);
    const asked = pathname.slice(this.#base.length);
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const place = this.#files.has(file) ? placeOf(file) : undefined;
    if (!place) throw new AddressFault(this.#files.has(file) ? 'this page is made for hosts only' : 'there is no such file');
    return place;
  }
}
