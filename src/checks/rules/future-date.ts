import { defineRule, diagnostic } from '../rule.ts';

/** Nobody can have added or reviewed a page, or followed a link, on a day that is still to come. */
export default defineRule({
  rules: {
    'future-date': { title: 'a date in the future', hint: 'Write the day on which it was done.' },
  },
  check: ({ raw: entries, sources }, { today }) => {
    const reviewed = ['added', 'reviewed'].flatMap((field) =>
      entries
        .filter(({ raw }) => isLater(raw[field], today))
        .map(({ file, raw, at }) => inFuture(file, at([field]), field, String(raw[field]), today)),
    );
    const checked = sources
      .filter(({ value }) => isLater(value.checked, today))
      .map(({ file, value, at }) => inFuture(file, at(['checked']), 'checked', value.checked, today));
    return [...reviewed, ...checked];
  },
});

function isLater(value: unknown, today: string): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && value > today;
}

function inFuture(file: string, at: { line: number; column: number }, field: string, value: string, today: string) {
  return diagnostic(
    file,
    at,
    'future-date',
    `The date in ${field}, ${value}, is in the future.`,
    `Write the day on which it was done, ${today} at the latest.`,
  );
}
