import { fieldsOf } from './fields.ts';
import { formatOfRecord, type LogFormat } from './formats.ts';
import { createJsonObjects, type JsonObjectText } from './json-objects.ts';
import { addDamaged, addEvent, type LogReader, type ReadLog } from './log-reader.ts';
import { createRecordEvents } from './record-events.ts';
import { UnknownFormat } from './unknown-format.ts';

/** How a record begins: its first two keys, where the first has a plain value. An object within a record has others. */
const BEGINNING = /^\{\s{0,99}"([^"\\]{1,60})"\s{0,9}:\s{0,9}(?:"[^"\\]{0,200}"|[\w.+-]{1,40})\s{0,9},\s{0,99}"([^"\\]{1,60})"/;

/** Reads sign-ins out of JSON, in whichever of its arrangements, and leaves out what is no sign-in, counted as damaged. */
export function createJsonReader(): LogReader {
  const objects = createJsonObjects();
  const eventOf = createRecordEvents();
  const log: Omit<ReadLog, 'format'> = { events: [], details: [], rows: 0, damaged: [] };
  let format: LogFormat | undefined;
  let firstKeys: string[] | undefined;
  /** After a broken record, what is left of it is read as if it were records, until one comes that is. */
  let isAmongRemains = false;
  const beginnings = new Set<string>();

  function addObject({ text, container, why }: JsonObjectText): void {
    const record = why === undefined ? parse(text) : undefined;
    const fields = fieldsOf(record);
    const found = record && formatOfRecord(fields, container);
    firstKeys ??= record && Object.keys(record);
    if (found) {
      format ??= found;
      if (beginnings.size < 10) beginnings.add(beginningOf(text));
      isAmongRemains = false;
      addEvent(log as ReadLog, log.rows + 1, eventOf(fields));
      return;
    }
    if (isAmongRemains && !beginnings.has(beginningOf(text))) return;
    isAmongRemains = record === undefined;
    addDamaged(log as ReadLog, log.rows + 1, why ?? (record ? 'It is no sign-in.' : 'It is not valid JSON.'));
  }

  return {
    push(part) {
      for (const object of objects.push(part)) addObject(object);
    },
    end() {
      for (const object of objects.end()) addObject(object);
      // An empty list is a log without events.
      if (!format && (log.rows > 0 || !objects.hasOnlyLists())) throw new UnknownFormat(firstKeys ?? []);
      return { format: format ?? 'portal-json', ...log };
    },
  };
}

function beginningOf(text: string): string {
  const [, first, second] = BEGINNING.exec(text.slice(0, 500)) ?? [];
  return JSON.stringify([first, second]);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
