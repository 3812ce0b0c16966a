import type { ReadLog } from './log-reader.ts';
import { nextTask } from './next-task.ts';
import { openLog } from './open-log.ts';

export type { ReadLog } from './log-reader.ts';
export { UnknownFormat } from './unknown-format.ts';

/** In characters: what is read in a few milliseconds, so that a page that reads it itself stays smooth. */
const LONGEST_PART = 256 * 1024;

/**
 * Reads one exported log; `chunks` are pieces of its text, cut anywhere. Never holds more of it than a chunk and a record.
 * `progress` is called now and then with how many characters are read. Throws the signal's reason when it is aborted, and
 * UnknownFormat.
 */
export async function readLog(
  chunks: AsyncIterable<string>,
  { progress, signal }: { progress?: ((read: number) => void) | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ReadLog> {
  signal?.throwIfAborted();
  const reader = openLog();
  let read = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += LONGEST_PART) {
      if (from > 0) await nextTask();
      signal?.throwIfAborted();
      const part = chunk.slice(from, from + LONGEST_PART);
      reader.push(part);
      read += part.length;
      progress?.(read);
    }
  }
  signal?.throwIfAborted();
  return reader.end();
}
