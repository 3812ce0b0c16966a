import { mkdirSync } from 'node:fs';
import { total } from './test/outcome.ts';
import { runSteps } from './test/run-steps.ts';
import { STEPS } from './test/steps.ts';
import { UserError } from './user-error.ts';

/**
 * `npm test [-- STEP…]`: every check and every test, or those that are named. All steps run even when one fails, so that
 * one run reports everything. Steps run two at a time, and what a step prints is kept together: it is shown when the step
 * has ended, that of a single step as it comes. The last line counts.
 */
const AT_ONCE = 2;
const asked = process.argv.slice(2);
const names = STEPS.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new UserError(`There is no step "${unknown.join('", "')}". Steps: ${names.join(', ')}.`);

mkdirSync('.build/reports', { recursive: true });
const steps = STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const results = await (steps.length === 1
  ? runSteps(steps, 1, { print: (text) => process.stdout.write(text) })
  : runSteps(steps, AT_ONCE, {
      finished: ({ name, output, seconds }) => console.log(`\n── ${name}, ${Math.round(seconds)} s\n${output.trimEnd()}`),
    }));
const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
const { passed, failed } = total(results);
console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nEverything passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
