import type { CodeFacts } from '../logs/triage.ts';
import type { Call } from './open-engine.ts';
import { TriageEngine } from './triage-engine.ts';

// Reads logs away from the page, so that it stays smooth. A message is a call of the engine; the answer has its number.

let engine: TriageEngine | undefined;

addEventListener('message', async ({ data: { id, name, args } }: MessageEvent<Call>) => {
  try {
    engine ??= new TriageEngine(args[0] as ReadonlyMap<string, CodeFacts>);
    if (name === 'open') return;
    const run = engine[name] as (...args: unknown[]) => unknown;
    const given = name === 'read' ? [...args, (share: number) => postMessage({ id, share })] : args;
    postMessage({ id, value: await run.apply(engine, given) });
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
