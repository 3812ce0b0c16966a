import Papa from 'papaparse';

/**
 * What makes a spreadsheet take a cell for a formula: a sign at its beginning, also the wide ones of East Asian keyboards and
 * after blanks, and after a sign that parts cells where the computer's language has another than the comma.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|[;\t\r\n])(?=[\s\p{Cf}]{0,20}[=+\-@\uff1d\uff0b\uff0d\uff20]|(?<=^)[\t\r\n])/gu;

/** Rows of texts as CSV with a header, in which no spreadsheet finds a formula: an apostrophe comes before what could be one. */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse([[...header], ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell)))]);
}

function neutralise(cell: string): string {
  return cell.replace(FORMULA, "$1'");
}
