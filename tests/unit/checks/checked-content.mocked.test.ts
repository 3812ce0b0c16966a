import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedContent } from '../../../src/checks/checked-content.ts';
import { checkContent } from '../../../src/checks/report.ts';
import { ContentError } from '../../../src/content/content-error.ts';
import { FIXTURES } from './scenario.ts';

// What the rules find has tests of its own; here it is what becomes of it.
vi.mock('../../../src/checks/report.ts', () => ({ checkContent: vi.fn() }));

const ROOT = path.join(FIXTURES, 'sound');
const PROBLEM = { file: 'content/roles.yaml', line: 7, column: 3, rule: 'yaml', what: 'It does not parse.', expected: 'Use quotes.' };
const log = { info: vi.fn(), error: vi.fn() };
const find = (problems: (typeof PROBLEM)[]) =>
  vi
    .mocked(checkContent)
    .mockResolvedValue({ problems, counts: { guides: 2 }, terms: { guides: { have: 0, of: 0 }, rows: { have: 0, of: 0 } } });
beforeEach(() => {
  log.info.mockReset();
  log.error.mockReset();
});

describe('content with problems', () => {
  beforeEach(() => find([PROBLEM, { ...PROBLEM, line: 9 }]));

  test('stops a build, which says of every problem where it is and what it is', async () => {
    const error = await checkedContent(ROOT).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as Error).message).toMatch(/^The content has problems; nothing was built\.\n\n/);
    expect((error as Error).message).toMatch(/content\/roles\.yaml:7:3[\s\S]*It does not parse\.[\s\S]*content\/roles\.yaml:9:3/);
  });

  test('is given to the dev server all the same, which says what is wrong', async () => {
    const { guides } = await checkedContent(ROOT, log);
    expect(guides.length).toBeGreaterThan(0);
    expect(log.error.mock.calls).toEqual([[expect.stringContaining('It does not parse.')]]);
    expect(log.info).not.toHaveBeenCalled();
  });
});

test('sound content is given to a build, and to the dev server, which says so', async () => {
  find([]);
  expect((await checkedContent(ROOT)).guides.length).toBeGreaterThan(0);
  await checkedContent(ROOT, log);
  expect(log.info).toHaveBeenCalledTimes(1);
  expect(log.error).not.toHaveBeenCalled();
});
