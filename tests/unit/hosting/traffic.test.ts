import { expect, test } from 'vitest';
import { behindCdn, demandOf, readersWithin, sum } from '../../../src/hosting/traffic.ts';

test('a million readers of ten requests and 36 kB each', () => {
  expect(demandOf({ requests: 10, bytes: 36_000 }, 1_000_000)).toEqual({
    requestsPerDay: 10_000_000,
    bytesPerDay: 36_000_000_000,
    bytesPerMonth: 1_080_000_000_000,
    // A tenth in one hour, and twice as many as on average in its busiest second.
    requestsInBusiestSecond: (10_000_000 * 0.1 * 2) / 3600,
    bytesInBusiestSecond: 2_000_000,
  });
});

test('several steps of a visit count together', () => {
  expect(sum({ requests: 1, bytes: 20 }, { requests: 3, bytes: 400 })).toEqual({ requests: 4, bytes: 420 });
});

test('behind a CDN of a hundred places the server answers each file once for each place, and never more than readers ask for', () => {
  expect(behindCdn(5_000, 50_000_000)).toEqual({ requests: 500_000, answeredByCdn: 0.99 });
  expect(behindCdn(5_000, 400_000)).toEqual({ requests: 400_000, answeredByCdn: 0 });
});

test('a month of 100 GB is enough for so many readers a day', () => {
  expect(readersWithin(100_000_000_000, { requests: 1, bytes: 100_000 })).toBe(33_333);
});
