import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadingDiagnostic, ReadingRule } from '../diagnostic.ts';

/** Every file below a folder, as paths from the project's root with forward slashes, in order; hidden files are left out. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const nested = await Promise.all(
    visible.map((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, name) : [name];
    }),
  );
  return nested.flat().sort();
}

/**
 * The text of a file with the line endings and without the mark that some editors put around it (CRLF, BOM),
 * so that what is read does not depend on the machine it was written on. Lines and columns stay the same.
 */
export async function readText(
  root: string,
  file: string,
): Promise<{ text: string; diagnostic?: never } | { diagnostic: ReadingDiagnostic; text?: never }> {
  const failed = (rule: ReadingRule, what: string, expected: string, line = 1): { diagnostic: ReadingDiagnostic } => ({
    diagnostic: { file, line, column: 1, rule, what, expected },
  });
  try {
    const bytes = await readFile(path.join(root, file));
    const text = decode(bytes);
    if (text !== undefined) return { text: text.replace(/\r\n?/g, '\n') };
    return failed('encoding', 'The file is not in UTF-8.', 'Save it as UTF-8.', lineOfBadByte(bytes));
  } catch (error) {
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException;
    return failed('unreadable-file', `The file cannot be read (${code}).`, 'Give it to this user to read, or take it away.');
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const at = loose.search(/[\uFFFD\0]/);
  return loose.slice(0, Math.max(0, at)).split(/\r\n?|\n/).length;
}

/** The name of a file without its folder and ending. */
export function fileId(file: string): string {
  return (file.split('/').at(-1) as string).replace(/\.\w+$/, '');
}
