const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
/** What spreadsheets and Log Analytics write: `9/14/2026, 7:18:05.123 PM`. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:\s?([AP])M)?$/i;
/** What Windows PowerShell makes of a time in JSON. */
const POWERSHELL = /^\/Date\((-?\d{1,16})\)\/$/;
const MINUTE = 60_000;

/**
 * A time of a log in milliseconds since 1970; without a zone it is UTC, as the columns say. Undefined for none, also for the
 * year 1, which .NET writes for none; NaN for what is no time, or could be two: 3/4/2026 on a clock of 24 hours.
 */
export function readTime(written: string): number | undefined {
  const text = written.trim();
  if (text === '' || text.startsWith('0001-01-01')) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hours, minutes, seconds, fraction, zone] = iso;
    return timeOf([year, month, day, hours, minutes, seconds], fraction) - minutesOf(zone) * MINUTE;
  }
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedTime(slashed);
  const powershell = POWERSHELL.exec(text);
  return powershell ? Number(powershell[1]) : Number.NaN;
}

function slashedTime([, first, second, year, hours, minutes, seconds, fraction, half]: RegExpExecArray): number {
  const isDayFirst = half === undefined && Number(first) > 12;
  if (half === undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second) return Number.NaN;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  if (half === undefined) return timeOf([year, month, day, hours, minutes, seconds], fraction);
  if (Number(hours) < 1 || Number(hours) > 12) return Number.NaN;
  const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return timeOf([year, month, day, String(hour), minutes, seconds], fraction);
}

/** NaN for the 31st of February and for hour 25. */
function timeOf(parts: (string | undefined)[], fraction = ''): number {
  const [year, month, day, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds, Number(fraction.slice(0, 3).padEnd(3, '0')));
  const date = new Date(time);
  const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCHours() === hours && minutes < 60;
  return isReal && seconds < 61 ? time : Number.NaN;
}

function minutesOf(zone = ''): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
