import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../tools/test/outcome.ts';
import { runSteps, type Step } from '../../../tools/test/run-steps.ts';

const PASSED: Outcome = { passed: 1, failed: 0 };
const FAILED: Outcome = { passed: 2, failed: 3 };

/** Steps that end when they are told to, and a log of what began and ended. */
function byHand(...names: string[]) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const steps = names.map((written): Step => {
    const [name = '', after] = written.split(' after ');
    const run = async () => {
      log.push(`${name} begins`);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      log.push(`${name} ends`);
      return PASSED;
    };
    return { name, run, ...(after ? { after } : {}) };
  });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { steps, log, end };
}

describe('the steps of a test run', () => {
  test('run side by side, as many as are allowed, in their order', async () => {
    const { steps, log, end } = byHand('types', 'lint', 'unit');
    const done = runSteps(steps, 2);
    expect(log).toEqual(['types begins', 'lint begins']);
    await end('lint');
    await end('types');
    await end('unit');
    await done;
    expect(log).toEqual(['types begins', 'lint begins', 'lint ends', 'unit begins', 'types ends', 'unit ends']);
  });

  test('wait for the step that makes what they read, and let others go first', async () => {
    const { steps, log, end } = byHand('site', 'built after site', 'lint');
    const done = runSteps(steps, 2);
    expect(log).toEqual(['site begins', 'lint begins']);
    await end('lint');
    expect(log.at(-1)).toBe('lint ends');
    await end('site');
    expect(log.at(-1)).toBe('built begins');
    await end('built');
    await done;
  });

  test('do not wait for a step that nobody asked for', async () => {
    const { steps, log, end } = byHand('built after site');
    const done = runSteps(steps, 2);
    expect(log).toEqual(['built begins']);
    await end('built');
    expect(await done).toEqual([{ name: 'built', ...PASSED, output: '', seconds: expect.any(Number) }]);
  });

  test('run all, even when one fails or throws; only what reads its files is left out', async () => {
    const ran: string[] = [];
    const step = (name: string, run: Step['run'], after?: string): Step => ({
      name,
      run: (print) => {
        ran.push(name);
        return run(print);
      },
      ...(after ? { after } : {}),
    });
    const results = await runSteps(
      [
        step('lint', () => FAILED),
        step('site', () => {
          throw new Error('no such folder');
        }),
        step('unit', () => PASSED),
        step('built', () => PASSED, 'site'),
      ],
      2,
    );
    expect(ran).toEqual(['lint', 'site', 'unit']);
    expect(results.map(({ seconds, ...result }) => result)).toEqual([
      { name: 'lint', ...FAILED, output: '' },
      { name: 'site', passed: 0, failed: 1, output: 'no such folder\n' },
      { name: 'unit', ...PASSED, output: '' },
      { name: 'built', passed: 0, failed: 0, output: 'Left out, because the step "site" failed.\n' },
    ]);
  });

  test('keep what each prints together', async () => {
    const chatty = (name: string): Step => ({
      name,
      run: async (print) => {
        for (const line of ['one', 'two']) {
          print(`${name} ${line}\n`);
          await new Promise(setImmediate);
        }
        return PASSED;
      },
    });
    const shown: string[] = [];
    await runSteps([chatty('a'), chatty('b')], 2, { finished: ({ output }) => shown.push(output) });
    expect(shown).toEqual(['a one\na two\n', 'b one\nb two\n']);
  });
});
