import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read/read-content.ts';
import { checkContent } from '../../../src/checks/report.ts';
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
  const others = content.written.filter(({ file }) => guides.every((guide) => guide.file !== file));
  expect(checkContent({ ...content, guides, written: [...guides, ...others] }, TODAY).problems).toEqual([]);
});
