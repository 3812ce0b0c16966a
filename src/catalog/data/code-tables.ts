import { fullCode } from '../../domain/code-id.ts';
import { shortNames } from '../../domain/fixers.ts';
import { KINDS } from '../../domain/kinds.ts';
import { csvText } from '../../logs/csv-text.ts';
import { type CodeSummary, codeSummarySchema } from '../../schema/api.ts';

/**
 * The codes as tables that other programs read. A spreadsheet takes UTF-8 for what it is only behind a byte order mark,
 * and every other reader skips one.
 */
const MARK = '\uFEFF';

/** Every field of the summary, a list as its values with a blank between. */
export function codesCsv(codes: CodeSummary[]): string {
  const fields = Object.keys(codeSummarySchema.shape) as (keyof CodeSummary)[];
  const cell = (value: CodeSummary[keyof CodeSummary]) => (Array.isArray(value) ? value.join('; ') : (value ?? ''));
  return `${MARK}${csvText(
    fields,
    codes.map((code) => fields.map((field) => cell(code[field]))),
  )}\r\n`;
}

const COLUMNS = ['ResultType', 'Name', 'Title', 'Kind', 'FixedBy', 'Link'] as const;

function rowOf({ code, name, title, kind, fixers, url }: CodeSummary): string[] {
  return [code, name ?? fullCode(code), title, KINDS[kind].label, shortNames(fixers).join(', '), url];
}

/** A watchlist for Microsoft Sentinel, whose search key is ResultType. Sentinel takes files of up to 3.8 MB. */
export function sentinelWatchlist(codes: CodeSummary[]): string {
  return `${csvText(COLUMNS, codes.map(rowOf))}\r\n`;
}

/** The codes as a table for Log Analytics, to be put before a query. */
export function codesKql(codes: CodeSummary[]): string {
  const rows = codes.map((code) => `    ${rowOf(code).map(kqlString).join(', ')}`);
  const columns = COLUMNS.map((column) => `${column}: string`).join(', ');
  return `// What each ResultType of the sign-in logs means. Put a query below it, such as:\n${comment(EXAMPLE)}\nlet SignInCodes = datatable (${columns}) [\n${rows.join(',\n')}\n];\n`;
}

/** What is asked of the table, whichever way it was made. */
const EXAMPLE = `SigninLogs
| where TimeGenerated > ago(1d) and ResultType != "0"
| lookup kind=leftouter SignInCodes on ResultType
| summarize Attempts = count() by ResultType, Name, Title, FixedBy, Link
| order by Attempts desc`;

/** A whole query that reads the table from the site. `csv` is the address of the watchlist. */
export function externalDataQuery(csv: string): string {
  const columns = COLUMNS.map((column) => `${column}: string`).join(', ');
  return `let SignInCodes = externaldata (${columns})\n    [@"${csv}"] with (format="csv", ignoreFirstRecord=true);\n${EXAMPLE}\n`;
}

/** A whole query: the table, and what is asked of it. */
export function wholeQuery(table: string): string {
  return `${table}${EXAMPLE}\n`;
}

function comment(query: string): string {
  return query.replace(/^/gm, '//   ');
}

/** A string of Kusto: a backslash and a quote are escaped. */
function kqlString(text: string): string {
  return JSON.stringify(text);
}
