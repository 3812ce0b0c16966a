import type { LogFormat } from './formats.ts';
import type { AuthenticationDetail, SignInEvent } from './sign-in-event.ts';

/** What one file holds. */
export interface ReadLog {
  format: LogFormat;
  events: SignInEvent[];
  details: AuthenticationDetail[];
  /** How many records the file has, without its header; what is neither event nor detail is damaged. */
  rows: number;
  /** The first 1,000 damaged records: in CSV the number counts from the header, which is 1; in JSON from the first record. */
  damaged: { row: number; why: string }[];
}

/** Reads a text in parts that are cut anywhere. */
export interface LogReader {
  push(part: string): void;
  /** Says that the last part has come. Throws UnknownFormat. */
  end(): ReadLog;
}

const MOST_LISTED = 1000;

/** Counts a damaged record, and lists it as long as the list is short enough to be shown. */
export function addDamaged(log: ReadLog, row: number, why: string): void {
  log.rows++;
  if (log.damaged.length < MOST_LISTED) log.damaged.push({ row, why });
}

/** Adds an event, or counts it as damaged when its time is none. */
export function addEvent(log: ReadLog, row: number, event: SignInEvent): void {
  if (Number.isNaN(event.time)) {
    addDamaged(log, row, 'Its time is no time.');
    return;
  }
  log.rows++;
  log.events.push(event);
}
