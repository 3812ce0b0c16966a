import { ContentError } from '../content/content-error.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { printTerminal } from './printers/terminal.ts';
import { checkContent } from './report.ts';

/**
 * Reads the content below `root` and checks it, so that a build reads it once. Problems are written to `log` where there is
 * one; otherwise throws a ContentError with all of them.
 */
export async function checkedContent(root: string, log?: { info(text: string): void; error(text: string): void }): Promise<Content> {
  const content = await readContent(root);
  const report = await checkContent(content, { root });
  const text = printTerminal(report);
  if (report.problems.length === 0) log?.info(text);
  else if (log) log.error(`\n${text}`);
  else throw new ContentError(text);
  return content;
}
