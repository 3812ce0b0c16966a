import { Pseudonyms } from '../domain/pseudonyms.ts';
import { type FactsOf, settleOutcomes } from '../logs/code-facts.ts';
import { eventsCsv } from '../logs/events-csv.ts';
import { type LogFilters, matching } from '../logs/filters.ts';
import { LOG_FORMATS } from '../logs/formats.ts';
import { mergeLogs } from '../logs/merge-logs.ts';
import { type ReadLog, readLog, UnknownFormat } from '../logs/read-log.ts';
import type { SignInEvent } from '../logs/sign-in-event.ts';
import { type CodeFacts, type Triage, triage } from '../logs/triage.ts';
import { triageCsv } from '../logs/triage-csv.ts';
import { triageMarkdown } from '../logs/triage-markdown.ts';

/** What is known of a file that was read, or why it was not. */
export interface FileReport {
  name: string;
  /** What kind of log it is; absent where it is none that is known. */
  format?: string;
  rows: number;
  /** The first rows that could not be read, and why; how many there are in all is `damagedRows`. */
  damaged: { row: number; why: string }[];
  damagedRows: number;
  /** What the file has in the place of the columns or keys of a log. */
  found?: string[];
}

/** What the page shows of the events that fit the filters. */
export interface TriageView {
  triage: Triage;
  /** The newest of them. */
  events: SignInEvent[];
  duplicates: number;
  unjoined: number;
}

const MOST_EVENTS = 100;
const MOST_DAMAGED = 20;

/** Reads logs and answers what the page asks of them; in a worker, or in the page where there can be none. */
export class TriageEngine {
  readonly #factsOf: FactsOf;
  #logs: { name: string; log: ReadLog }[] = [];
  #merged = mergeLogs([]);
  #reading = new AbortController();
  /** The same value has the same name in everything that is saved. */
  #pseudonyms = new Pseudonyms();

  constructor(facts: ReadonlyMap<string, CodeFacts>) {
    this.#factsOf = (code) => facts.get(code);
  }

  /** Adds files to what was read before; `progress` is told how much of their bytes is read, from 0 to 1. */
  async read(files: readonly File[], progress: (share: number) => void): Promise<FileReport[]> {
    const { signal } = this.#reading;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const reports: FileReport[] = [];
    const read: { name: string; log: ReadLog }[] = [];
    let before = 0;
    for (const file of files) {
      const of = (characters: number) => progress(Math.min(1, (before + characters) / Math.max(1, total)));
      try {
        const log = await readLog(textOf(file), { progress: of, signal });
        read.push({ name: file.name, log });
        reports.push(reportOn(file.name, log));
      } catch (error) {
        if (!(error instanceof UnknownFormat)) throw error;
        reports.push({ name: file.name, rows: 0, damaged: [], damagedRows: 0, found: error.found });
      }
      before += file.size;
    }
    this.#logs = [...this.#logs, ...read];
    const merged = mergeLogs(this.#logs.map(({ log }) => log));
    // Filters and counts have to agree on what is a failure.
    this.#merged = { ...merged, events: settleOutcomes(merged.events, this.#factsOf) };
    return reports;
  }

  view(filters: LogFilters): TriageView {
    const events = this.#matching(filters);
    const { duplicates, unjoined } = this.#merged;
    return { triage: triage(events, this.#factsOf), events: events.slice(0, MOST_EVENTS), duplicates, unjoined };
  }

  /** What the triage says, as CSV with a row for each code. */
  summaryCsv(filters: LogFilters, isMasked: boolean): string {
    return triageCsv(triage(this.#matching(filters), this.#factsOf), isMasked ? this.#pseudonyms : undefined);
  }

  eventsCsv(filters: LogFilters, isMasked: boolean): string {
    return eventsCsv(this.#matching(filters), isMasked ? this.#pseudonyms : undefined);
  }

  /** What the triage says, as Markdown for a ticket. */
  markdown(filters: LogFilters, isMasked: boolean): string {
    const names = this.#logs.map(({ name }) => name);
    return triageMarkdown(triage(this.#matching(filters), this.#factsOf), names, isMasked ? this.#pseudonyms : undefined);
  }

  /** Gives up what is being read, and everything that was. */
  stop(): void {
    this.#reading.abort(new DOMException('Reading was stopped.', 'AbortError'));
    this.#reading = new AbortController();
    this.#logs = [];
    this.#pseudonyms = new Pseudonyms();
    this.#merged = mergeLogs([]);
  }

  #matching(filters: LogFilters): SignInEvent[] {
    return matching(this.#merged.events, filters);
  }
}

function reportOn(name: string, { format, rows, events, details, damaged }: ReadLog): FileReport {
  const damagedRows = rows - events.length - details.length;
  return { name, format: LOG_FORMATS[format].label, rows, damaged: damaged.slice(0, MOST_DAMAGED), damagedRows };
}

/** The text of a file in pieces: UTF-8, or UTF-16 as Excel saves "Unicode text". */
async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const [first = 0, second = 0] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const decoder = new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8');
  for (;;) {
    const { done, value } = await reader.read();
    yield decoder.decode(value, { stream: !done });
    if (done) return;
  }
}
