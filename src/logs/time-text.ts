/** A time in UTC to the minute: `2026-09-14 19:18`. */
export function minute(time: number): string {
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/:\d\d\.\d{3}Z$/, '');
}

/** The same with its zone, where no heading names that. */
export function utcMinute(time: number): string {
  return `${minute(time)} UTC`;
}
