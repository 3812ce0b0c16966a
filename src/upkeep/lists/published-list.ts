import type { CodeId } from '../../domain/code-id.ts';

/** A code as a list of others has it. */
export interface PublishedCode {
  code: CodeId;
  /** The symbolic name. */
  name?: string;
  /** What the list says of it, on one line; somebody else's words, to be read and not to be copied. */
  text?: string;
}

/** How a list is written down, in the words of a report. */
export type ListFormat = 'Markdown' | 'HTML' | 'CSV' | 'JSON';

export interface PublishedList {
  format: ListFormat;
  /** Each code once, in the order of the list. */
  codes: PublishedCode[];
  /** How many rows stand where a code belongs and have none. */
  unreadable: number;
}

/** A row of a list as it was found: what stands where the code belongs, and the rest of it. */
export interface ListRow {
  code: string;
  name?: string | undefined;
  text: string;
}

/** `50105`, `AADSTS50105` and `AADSTS50105:`. */
const CODE = /^\s*(?:AADSTS\s*)?(\d{5,8})\s*:?\s*$/i;
/** `SymbolicName - what it says`, also without the first blank, and a name alone. A name has two humps, or else it is a word. */
const NAMED = /^([A-Z][A-Za-z0-9]*(?:[A-Z_]|\d[A-Z])[A-Za-z0-9_]*)\s*(?:[-\u2013\u2014]\s+|$)/;
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Rows as a list: a code that comes twice counts once, with what is known of it first. */
export function toList(format: ListFormat, rows: Iterable<ListRow>): PublishedList {
  const codes = new Map<CodeId, PublishedCode>();
  let unreadable = 0;
  for (const row of rows) {
    const code = CODE.exec(row.code)?.[1];
    if (!code) {
      unreadable++;
      continue;
    }
    const found = toCode(code, row);
    codes.set(code, { ...found, ...codes.get(code) });
  }
  return { format, codes: [...codes.values()], unreadable };
}

function toCode(code: CodeId, { name, text }: ListRow): PublishedCode {
  // Some rows begin with their own code again.
  const line = oneLine(text).replace(new RegExp(`^AADSTS${code}:?\\s*`), '');
  const begun = NAMED.exec(line);
  const symbol = name && NAME.test(name.trim()) ? name.trim() : begun?.[1];
  const rest = begun ? line.slice(begun[0].length) : line;
  return { code, ...(symbol ? { name: symbol } : {}), ...(rest ? { text: rest } : {}) };
}

/** A text without line ends and other signs that would move the cursor of a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
