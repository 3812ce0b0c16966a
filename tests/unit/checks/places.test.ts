import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/report.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { TODAY, withScenario } from './scenario.ts';

test('sound guides are not parsed a second time, which is what looking up a place costs', async () => {
  const content = await withScenario('sound', (root) => readContent(root));
  const guides = content.guides.map((guide) => ({
    ...guide,
    at: () => {
      throw new Error(`A rule looked up a place in ${guide.file}.`);
    },
  }));
  expect(guides.length).toBeGreaterThan(0);
  const others = content.raw.filter(({ file }) => guides.every((guide) => guide.file !== file));
  expect(checkContent({ ...content, guides, raw: [...guides, ...others] }, TODAY).problems).toEqual([]);
});
