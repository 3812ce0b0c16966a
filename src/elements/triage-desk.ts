import { judgementFor } from '../domain/register-texts.ts';
import { newCase } from '../domain/sign-in-case.ts';
import type { LogFilters } from '../logs/filters.ts';
import { LOG_FORMATS } from '../logs/formats.ts';
import type { SignInEvent } from '../logs/sign-in-event.ts';
import type { CodeFacts } from '../logs/triage.ts';
import { type Lookup, pageOf } from '../search/lookup-index.ts';
import { sendCase } from './kept-case.ts';
import { makeButton } from './make-element.ts';
import { openEngine } from './open-engine.ts';
import { loadLookup } from './search-data.ts';
import type { FileReport } from './triage-engine.ts';
import { showReports } from './triage-reports.ts';
import { showTriage } from './triage-view.ts';

/** Opens the desk of a triage: what it returns reads files and shows what they say. Throws when the index of codes cannot be had. */
export async function openTriage(host: HTMLElement): Promise<(files: File[]) => void> {
  const find = <Found extends Element>(selector: string) => host.querySelector<Found>(selector) as Found;
  const [result, report, status] = [find<HTMLElement>('.triage__result'), find<HTMLElement>('.triage__report'), find('[role="status"]')];
  const [line, bar] = [find<HTMLElement>('.triage__progress'), find<HTMLProgressElement>('progress')];
  const pageUrl = (path: string) => (host.dataset.page ?? '').replace('{page}', path);
  const lookup = await loadLookup(host.dataset.lookup ?? '');
  const engine = openEngine(factsOf(lookup));
  let reports: FileReport[] = [];
  let filters: LogFilters = {};

  const fail = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    console.error(error);
    status.textContent = `The files could not be read: ${error instanceof Error ? error.message : error}`;
  };

  async function show(changed: LogFilters): Promise<void> {
    filters = changed;
    const view = await engine.view(filters);
    showTriage(result, view, {
      filters,
      pageUrl,
      filter: (next) => void show(next).catch(fail),
      openCase: (event) => openCase(event, lookup, pageUrl),
      texts: {
        'triage.csv': (isMasked) => engine.summaryCsv(filters, isMasked),
        'events.csv': (isMasked) => engine.eventsCsv(filters, isMasked),
        'triage.md': (isMasked) => engine.markdown(filters, isMasked),
      },
    });
  }

  async function read(files: File[]): Promise<void> {
    line.hidden = false;
    bar.value = 0;
    status.textContent = `Reading ${files.length === 1 ? (files[0] as File).name : `${files.length} files`}.`;
    try {
      const fresh = await engine.read(files, (share) => {
        bar.value = share;
      });
      reports = [...reports, ...fresh];
      showReports(report, reports, clear);
      const isRead = reports.some(({ format }) => format !== undefined);
      if (isRead) await show({});
      status.textContent = sentenceOn(fresh);
    } finally {
      line.hidden = true;
    }
  }

  function clear(): void {
    engine.stop();
    reports = [];
    report.replaceChildren();
    result.replaceChildren();
    status.textContent = 'Nothing of the files is left here.';
  }

  line.querySelector('button')?.replaceWith(
    makeButton('Stop', 'copy', () => {
      clear();
      status.textContent = 'Reading was stopped.';
    }),
  );
  return (files) => void read(files).catch(fail);
}

function factsOf({ entries }: Lookup): Map<string, CodeFacts> {
  return new Map(
    entries.map((entry) => {
      const { code, title, kind, fixedBy } = entry;
      const verdict = entry.verdict ?? judgementFor(kind, [...fixedBy]).verdict;
      return [code, { title, kind, fixedBy: [...fixedBy], verdict, path: pageOf(entry) }];
    }),
  );
}

function sentenceOn(reports: FileReport[]): string {
  const known = reports.filter(({ format }) => format !== undefined);
  const rows = known.reduce((sum, one) => sum + one.rows, 0);
  const unknown = reports.filter(({ format }) => format === undefined).map(({ name }) => name);
  return [
    known.length > 0 ? `${rows} ${rows === 1 ? 'row' : 'rows'} read.` : '',
    unknown.length > 0
      ? `Not read, because no known log: ${unknown.join(', ')}. Expected: ${Object.values(LOG_FORMATS)
          .map(({ label }) => label)
          .join('; ')}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Opens the page of an event's code with the event as the case. */
function openCase(event: SignInEvent, lookup: Lookup, pageUrl: (path: string) => string): void {
  const { code, time, upn, app, appId, tenantId, correlationId, id, ip, deviceId, userId } = event;
  const timestamp = time === undefined ? '' : new Date(time).toISOString();
  sendCase(newCase({ code, timestamp, upn, appName: app, appId, tenantId, correlationId, requestId: id, ip, deviceId, userId }));
  const entry = lookup.entry(code);
  location.assign(pageUrl(entry ? pageOf(entry) : 'codes'));
}
