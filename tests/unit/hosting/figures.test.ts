import { expect, test } from 'vitest';
import { count, flow, share, size } from '../../../src/hosting/figures.ts';

test.each([
  [count(38), '38'],
  [count(5_061), '5,060'],
  [count(999_999), '1,000,000'],
  [count(53_000_000), '53 million'],
  [size(39_288), '39.3 kB'],
  [size(1_000_000), '1 MB'],
  [size(523_000_000_000), '523 GB'],
  [size(15_690_000_000_000), '15.7 TB'],
  [flow(29_100_000), '233 Mbit/s'],
  [share(0.0095), '0.95 %'],
])('%s is %s', (said, expected) => {
  expect(said).toBe(expected);
});
