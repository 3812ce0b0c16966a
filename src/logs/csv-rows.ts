import Papa, { type ParseResult } from 'papaparse';
import { LONGEST_RECORD, type Splitter } from './splitter.ts';

/** A row of a CSV file with as many fields as its header, or why it is none. */
export type CsvRow = { fields: string[] } | { why: string };

export interface CsvShape {
  delimiter: string;
  newline: '\n' | '\r';
  /** How many fields the header has. */
  width: number;
}

const UNCLOSED = 'A quotation mark is not closed.';
const TOO_LONG = 'It is longer than 2 MB.';
/** After so many broken places in one part, the rest of the part is read line by line. */
const MOST_REPAIRS = 100;
const BLANKS = 500;
const LONG_BLANK = new RegExp(`(?<![^\\S\\r\\n])[^\\S\\r\\n]{${BLANKS},}`, 'g');

/**
 * Cuts CSV into rows with the core parser of Papa Parse, as its own streamers do: the last row of a part is ignored, and
 * read again with what follows (https://github.com/mholt/PapaParse/pull/135). At most that row is held.
 *
 * A quotation mark that is not closed makes one row of all lines up to the next mark. A row over several lines that has a
 * misplaced mark, or another number of fields than the header, is therefore taken for what it is, a broken line with whole
 * lines after it, and its lines are read one by one. Blank rows are left out.
 */
export function createCsvRows(shape: CsvShape): Splitter<CsvRow> {
  let rest = '';
  /** A row that is not whole is read anew when its text has doubled, so that a long one is not read over and over. */
  let enough = 0;
  /** Inside a line that is too long, up to its end. */
  let isSkipping = false;
  return {
    push(part) {
      const rows: CsvRow[] = [];
      rest += withoutLongBlanks(part);
      if (isSkipping) {
        const end = rest.indexOf(shape.newline);
        isSkipping = end < 0;
        rest = end < 0 ? '' : rest.slice(end + 1);
      }
      if (rest.length < enough) return rows;
      rest = rest.slice(takeRows(rest, shape, false, rows));
      enough = rows.length > 0 ? 0 : Math.min(2 * rest.length, LONGEST_RECORD);
      if (rest.length > LONGEST_RECORD) {
        const lastLine = rest.lastIndexOf(shape.newline) + 1;
        takeLines(rest.slice(0, lastLine), shape, rows);
        rest = rest.slice(lastLine);
        isSkipping = rest.length > LONGEST_RECORD;
        if (isSkipping) rows.push({ why: TOO_LONG });
        if (isSkipping) rest = '';
        enough = 0;
      }
      return rows;
    },
    end() {
      const rows: CsvRow[] = [];
      takeRows(withoutReturn(rest), shape, true, rows);
      rest = '';
      return rows;
    },
  };
}

/**
 * Papa Parse looks at the blanks before a line end again for every misplaced quotation mark, so a long run of them is made one.
 * One of a thousand fills one of the pieces of five hundred that are looked at.
 */
function withoutLongBlanks(part: string): string {
  for (let at = 0; at < part.length; at += BLANKS) {
    if (part.slice(at, at + BLANKS).trim() === '' && at + BLANKS <= part.length) return part.replace(LONG_BLANK, ' ');
  }
  return part;
}

/** Takes the whole rows of a text, and returns where the row begins that is not whole. */
function takeRows(text: string, shape: CsvShape, isLast: boolean, rows: CsvRow[]): number {
  let from = takeAllSound(text, shape, isLast, rows);
  for (let repairs = 0; from.isBroken; repairs++) {
    const { end, brokenEnd } = takeSoundRows(text.slice(from.end), shape, isLast, rows);
    if (brokenEnd === undefined) return from.end + end;
    const upTo = repairs < MOST_REPAIRS ? from.end + brokenEnd : isLast ? text.length : text.lastIndexOf(shape.newline) + 1;
    takeLines(text.slice(from.end + end, upTo), shape, rows);
    from = { end: upTo, isBroken: upTo < text.length };
  }
  return from.end;
}

/** Takes all rows at once, as nearly always none of them is broken; where one is, takes none. */
function takeAllSound(text: string, shape: CsvShape, isLast: boolean, rows: CsvRow[]): { end: number; isBroken: boolean } {
  const { data, errors, meta }: ParseResult<string[]> = new Papa.Parser(parserFor(shape)).parse(text, 0, !isLast);
  const judged = data.map((fields) => judge(fields, [], shape));
  // The row that is not whole yet can have errors as well.
  const isBroken = errors.some(({ row = 0 }) => row < data.length) || judged.some((row) => row && 'why' in row);
  if (isBroken) return { end: 0, isBroken };
  for (const row of judged) if (row) rows.push(row);
  return { end: meta.cursor, isBroken };
}

/** Takes rows up to the first that is broken: `end` is where the last sound one ends, `brokenEnd` where the broken one does. */
function takeSoundRows(text: string, shape: CsvShape, isLast: boolean, rows: CsvRow[]): { end: number; brokenEnd?: number } {
  let end = 0;
  let brokenEnd: number | undefined;
  const parser = new Papa.Parser({
    ...parserFor(shape),
    step: ({ data, errors, meta }: ParseResult<string[]>) => {
      const row = judge(data[0] as string[], errors, shape);
      const isBroken = errors.length > 0 || (row && 'why' in row);
      if (isBroken && text.slice(end, meta.cursor - 1).includes(shape.newline)) {
        brokenEnd = meta.cursor;
        parser.abort();
        return;
      }
      end = meta.cursor;
      if (row) rows.push(row);
    },
  });
  parser.parse(text, 0, !isLast);
  return brokenEnd === undefined ? { end } : { end, brokenEnd };
}

function parserFor({ delimiter, newline }: CsvShape): { delimiter: string; newline: '\n' | '\r' } {
  return { delimiter, newline };
}

function takeLines(text: string, shape: CsvShape, rows: CsvRow[]): void {
  const parser = new Papa.Parser(parserFor(shape));
  for (const line of text.split(shape.newline)) {
    const { data, errors } = parser.parse(withoutReturn(line), 0, false);
    const row = data.length > 0 ? judge(data[0], errors, shape) : undefined;
    if (row) rows.push(row);
  }
}

/** Lines end with a line feed here, which leaves the carriage return before it. */
function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** Undefined for a blank row. A mark that is only misplaced does no harm in a row that has all its fields. */
function judge(fields: string[], errors: { code: string }[], { width }: CsvShape): CsvRow | undefined {
  fields.push(withoutReturn(fields.pop() ?? ''));
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { why: UNCLOSED };
  while (fields.length > width && fields.at(-1) === '') fields.pop();
  if (fields.every((field) => field === '')) return undefined;
  return fields.length === width ? { fields } : { why: `It has ${fields.length} fields, and the header has ${width}.` };
}
