import type { Addresses } from './addresses.ts';

/** The address of a page of a code, as the data files have it: with the host that they were made for, or without. */
const PAGE = /(?:https?:\/\/[^\s",/]+)?\/(?:[^\s",/]+\/)*aadsts\d+\/(?=["\s,]|$)/g;

/** A data file for the copy: its addresses lead to the pages beside it. `file` is its path below the built site. */
export function rewriteData(text: string, file: string, addresses: Pick<Addresses, 'rewrite'>): string {
  return text.replace(PAGE, (address) => addresses.rewrite(address, file, false));
}
