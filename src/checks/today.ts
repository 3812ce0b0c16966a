/** The present day as year-month-day, in UTC. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
