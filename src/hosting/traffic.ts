/** What a host sends: requests that it answers, and the bytes of the answers, heads included. */
export interface Load {
  requests: number;
  bytes: number;
}

/**
 * One reader, as nginx with the shipped configuration counted it for a browser that had kept nothing, and the site.
 * `tests/hosts/` measures both anew and fails when one is more than a quarter off.
 */
export const MEASURED = {
  on: '2026-12-01',
  /** A guide, opened from a web search. */
  firstPage: { requests: 13, bytes: 39_300 },
  /** A first search from there: the index, Pagefind, and what the pages found are about. */
  search: { requests: 38, bytes: 470_400 },
  /** Another guide after that. */
  nextPage: { requests: 2, bytes: 13_300 },
  /** The whole site in its folder, offline copy included. */
  site: { files: 7_000, bytes: 66_300_000 },
} as const;

/** What a reader may ask for, from the least to the most that is usual. */
export const VISITS = {
  one: { what: 'One guide', load: MEASURED.firstPage },
  all: { what: 'A guide, a search and a second guide', load: sum(MEASURED.firstPage, MEASURED.search, MEASURED.nextPage) },
} as const satisfies Record<string, { what: string; load: Load }>;

/** How uneven a day is assumed to be; a helpdesk's mornings are worse than the average hour by about this much. */
export const ASSUMED = {
  /** The share of a day's readers who come in its busiest hour. */
  busiestHour: 0.1,
  /** How much more the busiest second of that hour has than its average second. */
  busiestSecond: 2,
  daysOfMonth: 30,
  /** Places from which a CDN serves, each of which asks for what it does not have. */
  cdnPlaces: 100,
} as const;

/** What some number of readers a day ask of a host that keeps nothing for them in between. */
export interface Demand {
  requestsPerDay: number;
  bytesPerDay: number;
  bytesPerMonth: number;
  requestsInBusiestSecond: number;
  bytesInBusiestSecond: number;
}

/** The demand of `readers` a day, each of whom asks for `visit`. */
export function demandOf(visit: Load, readers: number): Demand {
  const requestsPerDay = visit.requests * readers;
  const bytesPerDay = visit.bytes * readers;
  const busiest = (perDay: number) => (perDay * ASSUMED.busiestHour * ASSUMED.busiestSecond) / 3600;
  return {
    requestsPerDay,
    bytesPerDay,
    bytesPerMonth: bytesPerDay * ASSUMED.daysOfMonth,
    requestsInBusiestSecond: busiest(requestsPerDay),
    bytesInBusiestSecond: busiest(bytesPerDay),
  };
}

/** Several loads as one. */
export function sum(...loads: readonly Load[]): Load {
  return loads.reduce((all, { requests, bytes }) => ({ requests: all.requests + requests, bytes: all.bytes + bytes }), {
    requests: 0,
    bytes: 0,
  });
}

/**
 * What is left for the server behind a CDN on the day of a publication, at most: each place of the CDN asks once for each
 * of the site's `files`. Returns that number, and the share of the day's requests that the CDN answers.
 */
export function behindCdn(files: number, requestsPerDay: number): { requests: number; answeredByCdn: number } {
  const requests = Math.min(files * ASSUMED.cdnPlaces, requestsPerDay);
  return { requests, answeredByCdn: 1 - requests / requestsPerDay };
}

/** How many readers a day a month's traffic of `bytes` is enough for. */
export function readersWithin(bytes: number, visit: Load): number {
  return Math.floor(bytes / ASSUMED.daysOfMonth / visit.bytes);
}
