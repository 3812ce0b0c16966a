import { AddressError, type Addresses } from './addresses.ts';
import type { CopyProblem } from './rewrite-page.ts';

/** Writes a stylesheet of the built site for the offline copy: every `url()` and `@import` relative and ending in a file. */
export function rewriteStyle(source: string, file: string, addresses: Addresses): { css: string; problems: CopyProblem[] } {
  const problems: CopyProblem[] = [];
  const rewrite = (address: string): string => {
    if (/^(data:|#)/.test(address)) return address;
    try {
      return addresses.rewrite(address, file, true);
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      problems.push({ file, found: address, reason: error.message });
      return address;
    }
  };
  const css = source
    .replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (_all, quote: string, address: string) => `url(${quote}${rewrite(address)}${quote})`)
    .replace(
      /(@import\s+)(["'])([^"']+)\2/g,
      (_all, word: string, quote: string, address: string) => word + quote + rewrite(address) + quote,
    );
  return { css, problems };
}
