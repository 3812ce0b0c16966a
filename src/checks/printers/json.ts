import type { Report } from '../report.ts';

/** The report as JSON: `{ problems: [...], counts: {...}, terms: {...} }`, the form that other programs read. */
export function printJson(report: Report): string {
  return JSON.stringify(report, null, 2);
}
