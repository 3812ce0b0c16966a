import { type FoundValue, inPieces, readAt, type Shape } from './values.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = String.raw`(\d(?:\n?\d)?)\n?:\n?(\d\n?\d)(?:\n?:\n?(\d\n?\d)(?:\n?[.,]\n?(\d(?:\n?\d){0,8}))?)?(?:\s?([AP])\.?M\b\.?)?`;
const ZONE = String.raw`(?:\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}(?!\d)))?`;
const OPENING = String.raw`[\s"'(\[]{0,3}`;

/** Each way of writing a day, with what its groups are: year, month, day; `either`: day and month could change places. */
const DAYS: readonly { pattern: string; order: ('year' | 'month' | 'day' | 'either')[] }[] = [
  {
    pattern: `(${inPieces('\\d', 4)})\\n?[-/.]\\n?(${inPieces('\\d', 2)})\\n?[-/.]\\n?(${inPieces('\\d', 2)})`,
    order: ['year', 'month', 'day'],
  },
  { pattern: String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`, order: ['year', 'month', 'day'] },
  { pattern: String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})`, order: ['either', 'either', 'year'] },
  { pattern: String.raw`(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3,9})\.?,?\s(\d{4})`, order: ['day', 'month', 'year'] },
  { pattern: String.raw`(?:[a-z]{3,9},?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})`, order: ['month', 'day', 'year'] },
];
const PATTERNS = DAYS.map(({ pattern, order }) => ({
  order,
  sticky: new RegExp(`(${OPENING})(${pattern}(?:T|,?\\s(?:at\\s)?|T?\\n)${CLOCK}${ZONE})`, 'iy'),
}));
/** What else follows a label for a time: kept as it is read. */
const OTHER = /([\s"'([]{0,3})([^\s"'<>,;][^"'<>;\n\t]{4,50}\d:\d{2}[^"'<>;\n\t]{0,20})/iy;

/** A time as it is written, and in ISO 8601 and UTC where it says which it is. */
export interface FoundTime extends FoundValue {
  /** Null for a time without a zone, or whose day and month could change places. */
  iso: string | null;
}

/** Reads a time at `from`, in whatever way it is written. */
export const time = ((text: string, from: number): FoundTime | undefined => {
  for (const { order, sticky } of PATTERNS) {
    const read = readAt(sticky, text, from);
    if (!read) continue;
    const { written, start, groups } = read;
    const value = written.replace(/\n(?=\d{1,2}:)/g, ' ').replaceAll('\n', '');
    return { value, start, end: start + written.length, iso: isoOf(order, groups) };
  }
  const other = readAt(OTHER, text, from);
  if (!other) return undefined;
  const value = other.written.trimEnd();
  return { value, start: other.start, end: other.start + value.length, iso: null };
}) satisfies Shape;

function isoOf(order: (typeof DAYS)[number]['order'], groups: (string | undefined)[]): string | null {
  const [hours, minutes, seconds = '00', fraction, half, zone] = groups.slice(3).map((group) => group?.replaceAll('\n', ''));
  const parts = order.map((part, index) => ({ part, text: (groups[index] as string).replaceAll('\n', '') }));
  const either = parts.filter(({ part }) => part === 'either').map(({ text }) => Number(text));
  const [first, second] = either;
  if (!zone || (first !== undefined && second !== undefined && first <= 12 && second <= 12 && first !== second)) return null;
  const numberOf = (name: string) => parts.find(({ part }) => part === name)?.text ?? '';
  const year = Number(numberOf('year'));
  const month = first !== undefined && second !== undefined ? (first > 12 ? second : first) : monthOf(numberOf('month'));
  const day = first !== undefined && second !== undefined ? (first > 12 ? first : second) : Number(numberOf('day'));
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const utc = Date.UTC(year < 100 ? 2000 + year : year, month - 1, day, hour, Number(minutes), Number(seconds)) - minutesOf(zone) * 60_000;
  const date = new Date(utc);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && Number(hours) < 25 && Number(minutes) < 60;
  if (!isReal || Number.isNaN(utc)) return null;
  return `${date.toISOString().slice(0, 19)}${fraction ? `.${fraction}` : ''}Z`;
}

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
