/** Pages by their addresses, such as `/aadsts50105/`, each with the ids of its sections. */
export type AddressList = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the list is, from the project's root. */
export const PUBLISHED_ADDRESSES = 'tests/published-addresses.txt';

const HEAD = `# Every address that was ever published, and the ids of its sections: readers have kept links to them, so each leads
# somewhere for ever. Pages with the same ids are listed together below these. "npm run addresses" adds what a build has and
# this list has not; nothing is ever taken out. What moves is written into content/redirects.yaml.
# By rule, /50105/ is an address where /aadsts50105/ is one.
`;
const NO_IDS = '(no sections)';

/** Reads what formatAddresses writes. Throws an Error that names the line when it is something else. */
export function parseAddresses(text: string): AddressList {
  const list = new Map<string, Set<string>>();
  let ids: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^ {2}\/\S*$/.test(line)) {
      const page = line.trim();
      list.set(page, new Set([...(list.get(page) ?? []), ...ids]));
    } else if (/^\S/.test(line)) ids = line === NO_IDS ? [] : line.split(' ');
    else throw new Error(`Line ${index + 1} of the list of addresses is neither the ids of sections nor an address: ${line}`);
  }
  return list;
}

/** The list as text: sorted, a page to a line, below the ids of its sections. The same list gives the same text. */
export function formatAddresses(list: AddressList): string {
  const groups = Map.groupBy(list.keys(), (page) => [...(list.get(page) ?? [])].sort().join(' ') || NO_IDS);
  const blocks = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ids, pages]) => [ids, ...pages.sort().map((page) => `  ${page}`)].join('\n'));
  return `${HEAD}\n${blocks.join('\n')}\n`;
}

/** Everything that either list has. */
export function mergeAddresses(old: AddressList, fresh: AddressList): AddressList {
  const merged = new Map<string, ReadonlySet<string>>(old);
  for (const [page, ids] of fresh) merged.set(page, new Set([...(old.get(page) ?? []), ...ids]));
  return merged;
}

/** How many pages and sections a list has, for comparing it with one that it grew from. */
export function sizeOf(list: AddressList): { pages: number; sections: number } {
  return { pages: list.size, sections: [...list.values()].reduce((sum, ids) => sum + ids.size, 0) };
}
