import { asOne, type Outcome } from './outcome.ts';
import type { Print } from './run-program.ts';

export interface Step {
  name: string;
  /** The step that makes the files this one reads: where both are asked for, this one waits, and is left out if that one fails. */
  after?: string;
  run(print: Print): Outcome | Promise<Outcome>;
}

/** What became of a step; one that was left out has neither passed nor failed. */
export interface Result extends Outcome {
  name: string;
  /** All that it printed, in the order in which it came. */
  output: string;
  /** How long it took, other steps beside it. */
  seconds: number;
}

/**
 * Runs all steps, up to `atOnce` side by side, each as early in the order as what it waits for allows. A step that fails
 * or throws stops no other but those that read what it should have made. `finished` is called when a step ends,
 * `print` while it runs. Returns the results in the order of the steps.
 */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  { print = () => {}, finished = () => {} }: { print?: Print; finished?: (result: Result) => void } = {},
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const isOpen = (name: string) => [...waiting, ...running.keys()].some((step) => step.name === name);

  while (waiting.length + running.size > 0) {
    const next = running.size < atOnce ? waiting.find(({ after }) => !after || !isOpen(after)) : undefined;
    if (!next) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const failed = next.after !== undefined && (results.get(next.after)?.failed ?? 0) > 0;
    const result = failed ? Promise.resolve(leftOut(next)) : resultOf(next, print);
    running.set(
      next,
      result.then((done) => {
        running.delete(next);
        results.set(next.name, done);
        finished(done);
      }),
    );
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

async function resultOf(step: Step, print: Print): Promise<Result> {
  const started = performance.now();
  const output: string[] = [];
  const note = (text: string) => {
    output.push(text);
    print(text);
  };
  let outcome = asOne(false);
  try {
    outcome = await step.run(note);
  } catch (error) {
    note(`${error instanceof Error ? error.message : error}\n`);
  }
  return { name: step.name, ...outcome, output: output.join(''), seconds: (performance.now() - started) / 1000 };
}

function leftOut({ name, after }: Step): Result {
  return { name, passed: 0, failed: 0, output: `Left out, because the step "${after}" failed.\n`, seconds: 0 };
}
