import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_TEXTS } from '../../../src/checks/rules.ts';
import { check, type Example, filesOf, filledIn, readExamples, readFixture, reportText } from './example.ts';
import { FIXTURES, reportOf } from './scenario.ts';

const sound = await readFixture('sound');
const modules = await readExamples();
const examples = modules.flatMap((module) => module.examples);

/** As an editor on Windows saves them: lines end in CR LF, and a file in UTF-8 begins with a byte order mark. */
function onWindows(files: ReadonlyMap<string, string>, { latin1 }: Example): Map<string, string> {
  return new Map([...files].map(([file, text]) => [file, `${latin1.includes(file) ? '' : '\uFEFF'}${text.replaceAll('\n', '\r\n')}`]));
}

const rulesIn = ({ report }: Example) => [...report.matchAll(/^\S.*:\d+:\d+ (\S+)$/gm)].map(([, rule]) => rule);

describe.each(modules)('an author is told of $module', ({ examples }) => {
  test.each(examples)('$title', async (example) => {
    const files = filesOf(example, sound);
    const real = reportText(await check(files, example));
    expect(real).toBe(filledIn(example.report, real));
    expect(reportText(await check(onWindows(files, example), example)), 'as saved on Windows').toBe(real);
  });
});

test('an author is told everything at once', async () => {
  const scenario = 'everything-at-once';
  expect(reportText(await reportOf(scenario))).toBe(await readFile(path.join(FIXTURES, scenario, 'report.txt'), 'utf8'));
});

describe('the examples', () => {
  test('show every rule, and no rule that does not exist', () => {
    expect([...new Set(examples.flatMap(rulesIn))].sort()).toEqual([...RULE_TEXTS.keys()].sort());
  });

  test('are in files that are named for modules of rules', async () => {
    const known = new Set((await readdir('src/checks/rules')).map((file) => path.basename(file, '.ts')));
    expect(modules.map(({ module }) => module).filter((name) => !known.has(name))).toEqual([]);
  });
});
