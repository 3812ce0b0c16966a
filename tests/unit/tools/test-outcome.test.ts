import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playwrightOutcome, vitestOutcome } from '../../../tools/test/outcome.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'outcome-'));
afterAll(() => rmSync(folder, { recursive: true }));
function report(value: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

describe('the outcome of a test runner', () => {
  test('is what its report counts', () => {
    expect(vitestOutcome(false, report({ numPassedTests: 7, numFailedTests: 2 }))).toEqual({ passed: 7, failed: 2 });
    expect(playwrightOutcome(true, report({ stats: { expected: 5, unexpected: 0, flaky: 0 } }))).toEqual({ passed: 5, failed: 0 });
  });

  test('counts a test that passed only when tried again as failed', () => {
    expect(playwrightOutcome(true, report({ stats: { expected: 5, unexpected: 1, flaky: 2 } }))).toEqual({ passed: 5, failed: 3 });
  });

  test.each([
    ['failed without naming a test', false, { numPassedTests: 7, numFailedTests: 0 }],
    ['ran no test', true, { numPassedTests: 0, numFailedTests: 0 }],
  ])('is a failure when it %s', (_what, ok, counts) => {
    expect(vitestOutcome(ok, report(counts)).failed).toBe(1);
  });

  test('is a failure when there is no report', () => {
    expect(vitestOutcome(true, path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
  });
});
