import type { AddressList } from './address-list.ts';
import type { BuiltPage } from './built-pages.ts';

type Built = ReadonlyMap<string, BuiltPage>;

/**
 * Every published address and section that a build does not answer, a sentence each. `base` is the path that the build
 * is for: addresses in the list and in `built` are below it, those in redirects include it.
 */
export function deadAddresses(published: AddressList, built: Built, base: string): string[] {
  return [...published].flatMap(([address, ids]) => {
    const end = endOf(address, built, base);
    const page = end === undefined ? undefined : built.get(end);
    if (!page || page.leadsTo !== undefined) return [`${address} leads nowhere`];
    const lost = [...ids]
      .filter((id) => !page.ids.has(id))
      .map((id) => `${address}#${id} leads nowhere${end === address ? '' : ` on ${end}`}`);
    const short = shortAddress(address);
    return short === undefined || endOf(short, built, base) === end ? lost : [...lost, `${short} does not lead to ${end}`];
  });
}

/** Every page and section of a build that the list lacks, as addresses. */
export function unlistedAddresses(published: AddressList, built: Built): string[] {
  return [...pagesOf(built)].flatMap(([address, ids]) => {
    const known = published.get(address);
    if (!known) return [address];
    return [...ids].filter((id) => !known.has(id)).map((id) => `${address}#${id}`);
  });
}

/** The pages of a build as they belong into the list: without those that only lead on. */
export function pagesOf(built: Built): AddressList {
  return new Map([...built].filter(([, { leadsTo }]) => leadsTo === undefined).map(([address, { ids }]) => [address, ids]));
}

/** The address at which a reader arrives; undefined when there is no page, or when a redirect leads out of the site. */
function endOf(address: string, built: Built, base: string): string | undefined {
  const page = built.get(address);
  if (page?.leadsTo === undefined) return page && address;
  return page.leadsTo.startsWith(base) ? `/${page.leadsTo.slice(base.length)}` : undefined;
}

function shortAddress(address: string): string | undefined {
  const code = /^\/aadsts(\d+)\/$/.exec(address)?.[1];
  return code && `/${code}/`;
}
