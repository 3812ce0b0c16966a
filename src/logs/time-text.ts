/** A time as people compare it with a clock: `2026-09-14 19:18 UTC`. */
export function utcMinute(time: number): string {
  return `${new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/:\d\d\.\d{3}Z$/, '')} UTC`;
}
