import type { CodeFacts } from '../logs/triage.ts';
import { TriageEngine } from './triage-engine.ts';

type Method = 'read' | 'view' | 'summaryCsv' | 'eventsCsv' | 'markdown';

/** A call of the engine, as a message to its worker; the first opens it. */
export interface Call {
  id: number;
  name: Method | 'open';
  args: unknown[];
}

/** The engine as the page calls it: every answer comes later, and what is being read can be given up. */
export type Engine = {
  [Name in Method]: (...args: Parameters<TriageEngine[Name]>) => Promise<Awaited<ReturnType<TriageEngine[Name]>>>;
} & {
  /** Gives up what is being read, and everything that was. */
  stop(): void;
};

/** Opens an engine in a worker, or in the page itself where browsers allow none, as on a page from a file. */
export function openEngine(facts: ReadonlyMap<string, CodeFacts>): Engine {
  return globalThis.isOfflineCopy ? inPage(facts) : inWorker(facts);
}

function inPage(facts: ReadonlyMap<string, CodeFacts>): Engine {
  const engine = new TriageEngine(facts);
  return {
    read: (files, progress) => engine.read(files, progress),
    view: async (filters) => engine.view(filters),
    summaryCsv: async (...args) => engine.summaryCsv(...args),
    eventsCsv: async (...args) => engine.eventsCsv(...args),
    markdown: async (...args) => engine.markdown(...args),
    stop: () => engine.stop(),
  };
}

interface Reply {
  id: number;
  /** How much is read, from 0 to 1. */
  share?: number;
  value?: unknown;
  error?: string;
}

function inWorker(facts: ReadonlyMap<string, CodeFacts>): Engine {
  let last = 0;
  let worker = start();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void; progress?: (share: number) => void }>();

  function start(): Worker {
    const started = new Worker(new URL('./triage-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
    started.addEventListener('error', ({ message }) =>
      failAll(new Error(message || 'The part of the page that reads logs could not be loaded.')),
    );
    started.postMessage({ id: 0, name: 'open', args: [facts] } satisfies Call);
    return started;
  }

  function settle({ id, share, value, error }: Reply): void {
    const call = waiting.get(id);
    if (share !== undefined) {
      call?.progress?.(share);
      return;
    }
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  }

  function failAll(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  const call = <Value>(name: Method, args: unknown[], progress?: (share: number) => void) =>
    new Promise<Value>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, ...(progress ? { progress } : {}) });
      worker.postMessage({ id, name, args } satisfies Call);
    });

  return {
    read: (files, progress) => call('read', [files], progress),
    view: (filters) => call('view', [filters]),
    summaryCsv: (...args) => call('summaryCsv', args),
    eventsCsv: (...args) => call('eventsCsv', args),
    markdown: (...args) => call('markdown', args),
    stop() {
      worker.terminate();
      failAll(new DOMException('Reading was stopped.', 'AbortError'));
      worker = start();
    },
  };
}
