/** A number as people say it, to three digits: 38, 5,060, 53 million. */
export function count(value: number): string {
  return value >= 1_000_000 ? `${digits(value / 1_000_000)} million` : digits(value);
}

/** A size in decimal units, to three digits: 39.3 kB, 523 GB. */
export function size(bytes: number): string {
  const [unit = 'kB', divisor = 1000] = UNITS.find(([, least]) => bytes >= least) ?? [];
  return `${digits(bytes / divisor)} ${unit}`;
}
const UNITS: [string, number][] = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
];

/** A flow of bytes a second as networks are sold: 233 Mbit/s. */
export function flow(bytesPerSecond: number): string {
  return `${digits((bytesPerSecond * 8) / 1_000_000)} Mbit/s`;
}

/** A share from 0 to 1: 99.1 %. */
export function share(value: number): string {
  return `${digits(value * 100)} %`;
}

function digits(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value);
}
