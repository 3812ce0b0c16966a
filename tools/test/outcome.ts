import { readFileSync } from 'node:fs';

/** How many checks or tests of a step passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** The outcome of a program that is one check. */
export function asOne(ok: boolean): Outcome {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The outcome of a run of Vitest, from the file that its JSON reporter wrote; `ok` says whether it exited with 0. */
export function vitestOutcome(ok: boolean, file: string): Outcome {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  return counted(ok, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

/** The same for a run of Playwright. A test that passes only when tried again has failed. */
export function playwrightOutcome(ok: boolean, file: string): Outcome {
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)?.stats;
  return counted(ok, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

/** The sum of several outcomes. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), asNone());
}

function asNone(): Outcome {
  return { passed: 0, failed: 0 };
}

/** A runner that failed without naming a test, or ran none at all, has failed. */
function counted(ok: boolean, passed: number, failed: number): Outcome {
  return { passed, failed: (ok && passed > 0) || failed > 0 ? failed : 1 };
}

function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
