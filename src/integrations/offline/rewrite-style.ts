import { type Addresses, AddressFault } from './addresses.ts';
import type { Fault } from './rewrite-page.ts';

/** Writes a stylesheet of the built site for the offline copy: every `url()` and `@import` relative and ending in a file. */
export function rewriteStyle(source: string, file: string, addresses: Addresses): { css: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const rewrite = (address: string): string => {
    if (/^(data:|#)/.test(address)) return address;
    try {
      return addresses.rewrite(address, file, true);
    } catch (error) {
      if (!(error instanceof AddressFault)) throw error;
      faults.push({ file, found: address, reason: error.message });
      return address;
    }
  };
  const css = source
    .replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (_all, quote: string, address: string) => `url(${quote}${rewrite(address)}${quote})`)
    .replace(
      /(@import\s+)(["'])([^"']+)\2/g,
      (_all, word: string, quote: string, address: string) => word + quote + rewrite(address) + quote,
    );
  return { css, faults };
}
