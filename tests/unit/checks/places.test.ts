import { expect, test } from 'vitest';
import { judgeHere } from '../../../src/checks/languages/judge.ts';
import { checkContent } from '../../../src/checks/report.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { TODAY, withScenario } from './scenario.ts';

test('sound guides are not parsed a second time, which is what looking up a place costs', () =>
  withScenario('sound', async (root) => {
    const content = await readContent(root);
    const guides = content.guides.map((guide) => ({
      ...guide,
      at: () => {
        throw new Error(`A rule looked up a place in ${guide.file}.`);
      },
    }));
    expect(guides.length).toBeGreaterThan(0);
    const others = content.raw.filter(({ file }) => guides.every((guide) => guide.file !== file));
    const report = await checkContent({ ...content, guides, raw: [...guides, ...others] }, { root, today: TODAY, judge: judgeHere });
    expect(report.problems).toEqual([]);
  }));
