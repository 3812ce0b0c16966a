import { type ListRow, type PublishedList, toList } from './published-list.ts';

/** A row of a table whose first cell begins with a code, which may be a link; the last bar may be missing. */
const ROW = /^\s{0,3}\|\s*\[?AADSTS/i;
const LINE_END = /\r\n?|\n/;
/** A bar within a cell is written with a backslash. */
const CELL_END = /(?<!\\)\|/;

/** Whether a text has rows of a Markdown table that begin with a code. */
export function isMarkdownList(text: string): boolean {
  return text.split(LINE_END).some((line) => ROW.test(line));
}

/**
 * The codes of Markdown tables, such as Microsoft's reference page as its repository has it: the first cell is the code,
 * the second its name and description. A code that is only mentioned is none of the list.
 */
export function readMarkdownList(text: string): PublishedList {
  const rows = text
    .split(LINE_END)
    .filter((line) => ROW.test(line))
    .map((line): ListRow => {
      const [, code = '', description = ''] = line.split(CELL_END);
      return { code: plain(code), text: plain(description) };
    });
  return toList('Markdown', rows);
}

/** A cell as text: what links are called, without signs of emphasis and tags. */
function plain(cell: string): string {
  return cell
    .replace(/!?\[([^\][]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/<[a-z/][^<>]{0,200}>/gi, ' ')
    .replace(/\\([|\\`*_{}[\]<>])/g, '$1')
    .replace(/\*\*|`/g, '');
}
