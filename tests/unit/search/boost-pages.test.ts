import { expect, test } from 'vitest';
import { boostPages } from '../../../src/search/boost-pages.ts';
import { GAINS } from '../../../src/search/ranking.ts';

const boosted = { more: new Set(['guide']), task: new Set(['task']) };
const scores = (isTask: boolean) =>
  boostPages(
    ['row', 'guide', 'task'].map((id) => ({ id, score: 1 })),
    boosted,
    isTask,
  ).map(({ id, score }) => [id, score]);

test('guides and symptoms gain, whatever is asked', () => {
  expect(GAINS.more).toBeGreaterThan(1);
  expect(scores(false)).toEqual([
    ['guide', GAINS.more],
    ['row', 1],
    ['task', 1],
  ]);
});

test('procedures gain more than guides where the question is how something is done', () => {
  expect(scores(true)).toEqual([
    ['task', GAINS.task],
    ['guide', GAINS.more],
    ['row', 1],
  ]);
});
