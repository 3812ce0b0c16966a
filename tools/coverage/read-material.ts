import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ReadLog, readLog, UnknownFormat } from '../../src/logs/read-log.ts';
import type { PublishedList } from '../../src/upkeep/lists/published-list.ts';
import { LONGEST_LIST, readList, UnknownList } from '../../src/upkeep/lists/read-list.ts';
import { COULD_NOT } from '../read-arguments.ts';
import { UserError } from '../user-error.ts';

/** What a file turned out to be, or why it is neither. */
export type Found = { file: string } & ({ list: PublishedList } | { log: ReadLog } | { why: string });

/** All files of a folder, hidden ones left out, or the one file. Throws a UserError when there is none. */
export function filesAt(at: string): string[] {
  if (!existsSync(at)) throw new UserError(`There is no file or folder "${at}".`, COULD_NOT);
  if (!statSync(at).isDirectory()) return [at];
  const files = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter(
      (file) =>
        !path
          .relative(at, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    );
  if (files.length === 0) throw new UserError(`There is no file in "${at}".`, COULD_NOT);
  return files.sort();
}

/** Reads a file by what is in it: a sign-in log, of any size and as a stream, or else a list of codes. Never throws for a bad file. */
export async function readMaterial(file: string): Promise<Found> {
  const { size } = statSync(file);
  if (size === 0) return { file, why: 'It is empty.' };
  try {
    return { file, log: await readLog(textOf(file)) };
  } catch (error) {
    if (!(error instanceof UnknownFormat)) return { file, why: whyNot(error) };
  }
  // Letters beyond ASCII take several bytes, so that only the reader of lists knows exactly.
  if (size > LONGEST_LIST * 4) return { file, why: `It is no sign-in log that is known here, and too long for a list of codes.` };
  try {
    return { file, list: readList(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { file, why: whyNot(error) };
  }
}

/** The text of a file, part by part. Throws NotText for anything but UTF-8. */
async function* textOf(file: string): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(file)) {
    const text = decode(decoder, bytes as Uint8Array);
    if (text.includes('\0')) throw new NotText();
    yield text;
  }
  yield decode(decoder);
}

class NotText extends Error {}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new NotText();
  }
}

function whyNot(error: unknown): string {
  if (error instanceof NotText) return 'It is no text in UTF-8. Unpack it, or save it as UTF-8, and try again.';
  if (error instanceof UnknownList) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code) return `It cannot be read: ${code}.`;
  throw error;
}
