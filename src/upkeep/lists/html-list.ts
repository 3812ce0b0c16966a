import { RewritingStream } from 'parse5-html-rewriting-stream';
import { type ListRow, type PublishedList, toList } from './published-list.ts';

/** Whether a text is a page rather than Markdown, which may have tags as well. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body|main|div|article|section|table)\b/i.test(text.slice(0, 2000));
}

/** The codes of HTML tables, such as Microsoft's reference page saved from a browser: first cell the code, second the rest. */
export function readHtmlList(html: string): PublishedList {
  const rows: ListRow[] = [];
  let cells: string[] = [];
  let isInCell = false;
  const finish = () => {
    const [code = '', text = ''] = cells;
    if (/^\s*AADSTS/i.test(code)) rows.push({ code, text });
    cells = [];
    isInCell = false;
  };
  const parser = new RewritingStream();
  parser.on('startTag', ({ tagName }) => {
    if (tagName === 'tr') finish();
    else if (tagName === 'td' || tagName === 'th') {
      isInCell = true;
      cells.push('');
    } else addText(' ');
  });
  parser.on('endTag', ({ tagName }) => {
    if (tagName === 'td' || tagName === 'th') isInCell = false;
    if (tagName === 'tr' || tagName === 'table') finish();
  });
  parser.on('text', ({ text }) => addText(text));
  // Nobody reads what the parser would write.
  parser.resume();
  parser.end(html);
  finish();
  return toList('HTML', rows);

  function addText(text: string): void {
    if (isInCell) cells.push((cells.pop() ?? '') + text);
  }
}
