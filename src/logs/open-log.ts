import { readHeader } from './csv-header.ts';
import { createCsvReader } from './csv-reader.ts';
import { createJsonReader } from './json-reader.ts';
import type { LogReader } from './log-reader.ts';
import { UnknownFormat } from './unknown-format.ts';

/** Sixty columns with long names take less than 2,000 characters. */
const LONGEST_HEADER = 64_000;
/** What can be before the first sign that means something: a byte order mark, blank lines, the line that tells Excel the delimiter. */
const BEFORE = /^(?:[\s\p{Cf}]|"?sep=[^\r\n]"?[\r\n])+/iu;

/** Reads a log of any format: looks at its beginning, and hands it to the reader that knows it. */
export function openLog(): LogReader {
  let head = '';
  let reader: LogReader | undefined;
  return {
    push(part) {
      if (reader) {
        reader.push(part);
        return;
      }
      head = (head + part).replace(BEFORE, '');
      reader = readerFor(head, false);
      if (reader) head = '';
    },
    end() {
      reader ??= readerFor(head, true);
      if (!reader) throw new UnknownFormat([]);
      return reader.end();
    },
  };
}

/** The reader of a text, which has taken it; undefined while it is too short to tell. Throws UnknownFormat. */
function readerFor(text: string, isWhole: boolean): LogReader | undefined {
  if (text === '') return undefined;
  if (/^[[{]/.test(text)) {
    const reader = createJsonReader();
    reader.push(text);
    return reader;
  }
  const lineEnd = text.search(/[\r\n]/);
  // The line may be longer, or have another character of its end, than has come so far.
  if (!isWhole && text.length <= LONGEST_HEADER && (lineEnd < 0 || lineEnd + 1 === text.length)) return undefined;
  const length = lineEnd < 0 ? text.length : lineEnd;
  const newline = text[length] === '\r' && text[length + 1] !== '\n' ? '\r' : '\n';
  const header = readHeader(text.slice(0, Math.min(length, LONGEST_HEADER)), newline);
  if ('found' in header) throw new UnknownFormat(header.found);
  const reader = createCsvReader(header);
  reader.push(text.slice(length + 1));
  return reader;
}
