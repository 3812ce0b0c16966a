import { isIpV6 } from './paste.ts';

/** What a name stands for when the value itself must not be shown. */
export type PseudonymKind = 'user' | 'tenant' | 'ip' | 'device' | 'id';

const MAIL = /(?<![\w.+#%$'!-])[\w.+#%$'!-]{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/g;
const GUID = /(?<![0-9a-f])[0-9a-f]{8}(-?)(?:[0-9a-f]{4}\1){3}[0-9a-f]{12}(?![0-9a-f])/gi;
const IP_V4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g;
/** What an IPv6 address is made of, as one piece. */
const HEX_AND_COLONS = /(?<![\w:])[0-9a-f:]{2,45}(?![\w:])/gi;

/**
 * Names that stand for values: `user-1`, `tenant-1`, `ip-1`, in the order in which the values come. The same value has the
 * same name in everything that one of these writes, however its letters are capitalised, and nothing leads back to it.
 */
export class Pseudonyms {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<PseudonymKind, number>();

  /** The name of a value; the kind it was first met as decides. No value has no name. */
  of(kind: PseudonymKind, value: string): string {
    const key = value.trim().toLowerCase();
    if (key === '') return '';
    const known = this.#names.get(key);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    const name = `${kind}-${count}`;
    this.#counts.set(kind, count);
    this.#names.set(key, name);
    return name;
  }

  /** A text with names in the place of what is a sign-in name, an ID or an address by its looks. People's names are not seen. */
  inText(text: string): string {
    return text
      .replace(MAIL, (mail) => this.of('user', mail))
      .replace(GUID, (id) => this.of('id', id))
      .replace(IP_V4, (address) => this.of('ip', address))
      .replace(HEX_AND_COLONS, (piece) => (isIpV6(piece) ? this.of('ip', piece) : piece));
  }
}
